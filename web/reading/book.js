// The book page: puts pager, settings, marks, place and beat together.
import { glide } from "../ground/glide.js";
import { Beat } from "./beat.js";
import { Drawer } from "./drawer.js";
import { hands } from "./hands.js";
import { Keeper } from "./keeper.js";
import { Marks } from "./marks.js";
import { Pager } from "./pager.js";
import { Pen } from "./pen.js";
import { Settings } from "./settings.js";
import { Sheets } from "./sheets.js";
import { Speaker } from "./speak.js";

// So many turns on after a jump make it reading, and the kept place follows.
const SETTLED = 3;

class Book extends HTMLElement {
  connectedCallback() {
    const d = this.dataset;
    this.no = Number(d.part);
    this.start = Number(d.start);
    this.length = Number(d.length);
    this.at = Number(d.at);
    this.turns = d.looking ? 0 : SETTLED;
    this.article = this.querySelector(".book-text");
    this.pager = new Pager(this.querySelector(".book-window"), this.article);
    this.sheets = new Sheets(this);
    this.drawer = new Drawer(this.sheets);
    this.marks = new Marks(this, this.article);
    this.pen = new Pen(this, this.marks, this.sheets);
    this.keeper = new Keeper(`${d.base}/place`);
    this.settings = new Settings(this, () => this.lay());
    this.querySelectorAll("button[data-do][hidden]").forEach((b) => (b.hidden = false));
    d.on = "";
    this.chrome(false);
    this.lay();
    this.listen();
    this.count();
    this.moved(0);
  }

  disconnectedCallback() {
    this.keeper.now();
    this.beat.stop();
    this.leave.abort();
    if (this.speaker) this.speaker.stop();
  }

  listen() {
    this.leave = new AbortController();
    const { signal } = this.leave;
    hands(this, signal);
    let wait;
    window.addEventListener("resize", () => {
      clearTimeout(wait);
      wait = setTimeout(() => this.lay(), 150);
    }, { signal });
    document.addEventListener("visibilitychange", () => {
      this.beat.now();
      if (document.hidden) this.keeper.now();
    }, { signal });
    window.addEventListener("pagehide", () => {
      this.beat.now();
      this.keeper.now();
    }, { signal });
    if (document.fonts) document.fonts.ready.then(() => this.lay());
  }

  count() {
    const line = this.querySelector("[data-sentence]");
    this.beat = new Beat({
      address: this.dataset.session,
      title: Number(this.dataset.title),
      where: () => ({
        part: this.no,
        place: this.start + this.at,
        speed: 100,
        visible: !document.hidden,
      }),
      says: (sentence, answer) => {
        if (sentence) line.textContent = sentence;
        line.classList.toggle("counting", Boolean(answer.counting));
      },
      elsewhere: () => this.sheets.open("elsewhere"),
      words: { offline: this.dataset.offline, signIn: this.dataset.signIn },
    });
    this.beat.start();
  }

  lay() {
    this.pager.lay(this.settings.layout, this.at);
    this.share();
  }

  chrome(shown) {
    this.dataset.chrome = shown ? "on" : "off";
  }

  turn(by) {
    const turned = this.pager.turn(by);
    if (turned) this.moved(by);
    // Told after the move, so that the beat it sends names the new place.
    this.beat.life();
    if (!turned) this.leap(by > 0 ? this.dataset.next : this.dataset.previous);
  }

  leap(address) {
    if (!address) return this.chrome(true);
    this.keeper.now();
    return glide(address, { fetched: address === this.ahead ? this.fetched : null });
  }

  /** After every move: where are we, is it reading or a look, what is next. */
  moved(by) {
    this.at = this.pager.place();
    this.turns = by < 0 ? 0 : this.turns + by;
    if (by !== 0 || !this.dataset.looking) {
      this.keeper.tell({ part: this.no, place: this.start + this.at, reading: this.turns >= SETTLED });
    }
    this.share();
    if (this.pager.atEnd && this.dataset.next && !this.fetched) {
      this.ahead = this.dataset.next;
      this.fetched = fetch(this.ahead, { headers: { accept: "text/html" } });
      this.fetched.catch(() => (this.fetched = null));
    }
  }

  share() {
    const done = this.pager.atEnd && !this.dataset.next ? 1 : (this.start + this.at) / Number(this.dataset.whole);
    this.querySelector("[data-share]").textContent = `${Math.floor(done * 100)}%`;
    this.pen.page(this.at, this.pageEnd());
  }

  pageEnd() {
    const { page, pages, step, paged } = this.pager;
    if (!paged || !step) return this.at + 400;
    return page >= pages - 1 ? this.length + 1 : Math.max(this.at + 1, Math.round(((page + 1) / pages) * this.length));
  }

  speak(button) {
    if (this.speaker && this.speaker.on) {
      this.speaker.stop();
      button.setAttribute("aria-pressed", "false");
      return;
    }
    this.speaker = new Speaker(
      this.article,
      (place) => {
        const page = this.pager.page;
        this.pager.to(place);
        if (page !== this.pager.page) this.moved(1);
      },
      () => button.setAttribute("aria-pressed", "false"),
    );
    this.speaker.start(this.at);
    button.setAttribute("aria-pressed", "true");
  }

  /** What a button of the page does. */
  act(name, button) {
    this.beat.life();
    if (name === "settings") this.sheets.open("settings");
    if (name === "contents" || name === "search") this.drawer.open(button.href);
    if (name === "mark") this.pen.bookmark(this.at, this.pageEnd());
    if (name === "speak") this.speak(button);
    if (name === "unmark") this.pen.unmark();
    if (name === "here") {
      this.sheets.close();
      this.beat.take();
    }
  }
}

customElements.define("kj-book", Book);
