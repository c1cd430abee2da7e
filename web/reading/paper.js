// A book as a PDF: pages drawn by pdf.js without scripts, links or forms; beats as in any book.
import { Beat } from "./beat.js";
import { Drawer } from "./drawer.js";
import { Drawing } from "./drawing.js";
import { Keeper } from "./keeper.js";
import { Sheets } from "./sheets.js";

// So many turns on after a jump make it reading, and the kept place follows.
const SETTLED = 2;
// Characters a second at which the last page, which nothing follows, is passed.
const PASSED = 10;

class Paper extends HTMLElement {
  connectedCallback() {
    const d = this.dataset;
    this.no = Number(d.part);
    this.starts = d.starts.split(" ").map(Number);
    this.zoom = 1;
    this.turns = 0;
    this.desk = this.querySelector(".paper-desk");
    this.text = this.querySelector(".paper-text");
    this.sheets = new Sheets(this);
    this.drawer = new Drawer(this.sheets);
    this.keeper = new Keeper(`${d.base}/place`);
    this.leave = new AbortController();
    this.wire(this.leave.signal);
    this.count();
    this.open();
  }

  disconnectedCallback() {
    this.keeper.now();
    this.beat.stop();
    this.leave.abort();
    if (this.drawing) this.drawing.close();
  }

  async open() {
    const d = this.dataset;
    try {
      this.drawing = await Drawing.open(this.desk, d);
      this.querySelectorAll("button[data-do][hidden]").forEach((b) => (b.hidden = false));
      this.text.open = false;
      d.on = "";
      await this.draw();
    } catch (error) {
      console.warn("this PDF cannot be drawn", error);
      this.text.open = true;
      this.querySelector("[data-broken]").hidden = false;
    }
  }

  async draw() {
    if (this.drawing && (await this.drawing.draw(this.no, this.zoom))) this.dataset.drawn = this.no;
  }

  count() {
    const line = this.querySelector("[data-sentence]");
    this.since = performance.now();
    this.beat = new Beat({
      address: this.dataset.session,
      title: Number(this.dataset.title),
      where: () => ({ part: this.no, place: this.place(), speed: 100, visible: !document.hidden }),
      says: (sentence, answer) => {
        if (sentence) line.textContent = sentence;
        line.classList.toggle("counting", Boolean(answer.counting));
      },
      elsewhere: () => this.sheets.open("elsewhere"),
      words: { offline: this.dataset.offline, signIn: this.dataset.signIn },
    });
    this.beat.start();
    this.said();
  }

  /** Characters from the start of the title: of the page, and on the last what time has passed. */
  place() {
    const start = this.starts[this.no - 1];
    const end = this.starts[this.no];
    if (this.no < this.starts.length - 1) return start;
    return Math.min(end, start + Math.floor(((performance.now() - this.since) / 1000) * PASSED));
  }

  wire(signal) {
    this.addEventListener("click", (event) => {
      const to = event.target.closest("[data-turn], [data-do]");
      if (!to || !this.drawing || to.hasAttribute("data-close")) return;
      if (to.dataset.turn) {
        event.preventDefault();
        this.turn(Number(to.dataset.turn));
      } else this.act(to.dataset.do, to, event);
    }, { signal });
    window.addEventListener("keydown", (event) => {
      if (event.target.closest("input, textarea, select")) return;
      if (event.key === "ArrowRight" || event.key === "PageDown") this.turn(1);
      if (event.key === "ArrowLeft" || event.key === "PageUp") this.turn(-1);
    }, { signal });
    let wait;
    window.addEventListener("resize", () => {
      clearTimeout(wait);
      wait = setTimeout(() => this.draw(), 200);
    }, { signal });
    for (const name of ["scroll", "touchstart"]) {
      this.desk.addEventListener(name, () => this.alive(), { signal, passive: true });
    }
    document.addEventListener("visibilitychange", () => {
      this.beat.now();
      if (document.hidden) this.keeper.now();
    }, { signal });
    window.addEventListener("pagehide", () => {
      this.beat.now();
      this.keeper.now();
    }, { signal });
  }

  /** One sign of life a second is enough. */
  alive() {
    const now = performance.now();
    if (now - (this.lived || 0) < 1000) return;
    this.lived = now;
    this.beat.life();
  }

  turn(by) {
    const to = this.no + by;
    if (to < 1 || to >= this.starts.length) return;
    this.no = to;
    this.since = performance.now();
    this.turns = by < 0 ? 0 : this.turns + 1;
    history.replaceState(history.state, "", `${this.dataset.base}/${to}`);
    this.keeper.tell({ part: to, place: this.place(), reading: this.turns >= SETTLED });
    // Sent at once: the time until now is that of the page before.
    this.beat.signs++;
    this.beat.now();
    this.desk.scrollTo(0, 0);
    this.words(to);
    this.said();
    this.draw();
  }

  said() {
    const all = this.starts.length - 1;
    this.querySelector("[data-share]").textContent = `${this.no} / ${all}`;
    for (const [by, end] of [["-1", 1], ["1", all]]) {
      const link = this.querySelector(`[data-turn="${by}"]`);
      if (this.no === end) link.setAttribute("aria-disabled", "true");
      else link.removeAttribute("aria-disabled");
    }
  }

  /** The page's words, for whoever cannot see it drawn. */
  async words(no) {
    const answer = await fetch(`${this.dataset.base}/${no}`, { headers: { accept: "text/html" } }).catch(() => null);
    if (!answer || !answer.ok || no !== this.no) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector(".paper-text > div");
    if (fresh) this.text.querySelector("div").replaceWith(fresh);
  }

  act(name, button, event) {
    if (name === "contents" || name === "search") {
      event.preventDefault();
      this.drawer.open(button.href);
    }
    if (name === "larger" || name === "smaller") {
      this.zoom = Math.min(3, Math.max(1, this.zoom + (name === "larger" ? 0.5 : -0.5)));
      this.draw();
    }
    if (name === "here") {
      this.sheets.close();
      this.beat.take();
    }
    this.beat.life();
  }
}

customElements.define("kj-paper", Paper);
