// The one player. It lives outside #page, so that its sound goes on from page to page.
import { glide, gliding } from "../ground/glide.js";
import { Beat } from "./beat.js";
import { clock } from "./clock.js";
import { Keeper } from "./keeper.js";
import { Sheets } from "./sheets.js";

export class Player {
  constructor(template) {
    const place = document.getElementById("player");
    place.replaceChildren(template.content.cloneNode(true));
    this.box = place.querySelector(".player");
    this.audio = this.box.querySelector("audio");
    this.sheets = new Sheets(this.box);
    document.documentElement.dataset.playing = "";
    gliding(true);
    this.wire();
  }

  q(selector) {
    return this.box.querySelector(selector);
  }

  wire() {
    const { audio } = this;
    this.box.addEventListener("click", (event) => {
      const key = event.target.closest("[data-key]");
      if (key) this.key(key.dataset.key);
      if (event.target.closest('[data-do="here"]')) this.here();
    });
    this.q(".player-seek").addEventListener("change", (e) => this.seek((e.target.value / 1000) * this.length));
    this.q("[data-speed]").addEventListener("change", (e) => {
      audio.playbackRate = Number(e.target.value);
      this.said();
    });
    this.q("[data-sleep]").addEventListener("change", (e) => this.sleep(Number(e.target.value)));
    audio.addEventListener("play", () => this.turned(true));
    audio.addEventListener("pause", () => this.turned(false));
    audio.addEventListener("seeked", () => this.said());
    audio.addEventListener("timeupdate", () => this.passed());
    audio.addEventListener("ended", () => this.ended());
    document.addEventListener("page:shown", () => this.mini());
    window.addEventListener("pagehide", () => this.said());
  }

  get length() {
    return this.audio.duration || this.what.length / 1000;
  }

  /** Takes up a part: what is the data of the page of listening. */
  load(what) {
    if (this.beat) this.beat.stop();
    this.what = what;
    this.audio.src = what.src;
    this.audio.currentTime = what.at / 1000;
    this.q(".player-what").href = `${what.base}/${what.part}`;
    this.q(".player-what img").src = what.cover;
    this.q("[data-name]").textContent = what.name;
    this.q("[data-part-name]").textContent = what.partName;
    this.q("[data-all]").textContent = clock(what.length / 1000);
    this.keeper = new Keeper(`${what.base}/place`);
    this.beat = new Beat({
      address: what.session,
      title: Number(what.title),
      where: () => ({
        part: Number(what.part),
        place: Math.floor(this.audio.currentTime * 1000),
        speed: Math.round(this.audio.playbackRate * 100),
        visible: !document.hidden,
      }),
      says: (sentence) => this.says(sentence),
      elsewhere: () => {
        this.audio.pause();
        this.sheets.open("elsewhere");
      },
      words: { offline: what.offline, signIn: what.signIn },
    });
    this.keys();
    this.mini();
  }

  says(sentence) {
    if (!sentence) return;
    document.querySelectorAll("kj-listen [data-sentence], .player [data-sentence]").forEach((line) => {
      line.textContent = sentence;
    });
  }

  play() {
    return this.audio.play().catch(() => {});
  }

  here() {
    this.sheets.close();
    this.beat.take();
    this.play();
  }

  key(name) {
    if (name === "play") this.audio.paused ? this.play() : this.audio.pause();
    else if (name === "close") this.close();
    else this.seek(this.audio.currentTime + Number(name));
  }

  seek(seconds) {
    this.audio.currentTime = Math.min(Math.max(seconds, 0), this.length || 0);
  }

  said() {
    if (!this.beat) return;
    this.beat.signs++;
    this.beat.now();
    this.keeper.tell(this.place());
    this.keeper.now();
  }

  place() {
    return { part: Number(this.what.part), place: Math.floor(this.audio.currentTime * 1000), reading: true };
  }

  turned(on) {
    const button = this.q(".play");
    button.setAttribute("aria-label", on ? button.dataset.pause : button.dataset.play);
    this.box.classList.toggle("on", on);
    if (on && this.beat.stopped) this.beat.start();
    else this.said();
  }

  passed() {
    const { currentTime } = this.audio;
    this.q("[data-now]").textContent = clock(currentTime);
    if (this.length) this.q(".player-seek").value = Math.round((currentTime / this.length) * 1000);
    if (Math.abs(currentTime - (this.kept || 0)) > 10) {
      this.kept = currentTime;
      this.keeper.tell(this.place());
    }
    if (this.until && Date.now() > this.until) this.sleep(0, true);
  }

  sleep(minutes, now = false) {
    this.atEnd = minutes < 0;
    this.until = minutes > 0 ? Date.now() + minutes * 60000 : 0;
    if (now) {
      this.audio.pause();
      this.q("[data-sleep]").value = "0";
    }
  }

  async ended() {
    this.said();
    if (this.atEnd || !this.what.next) return;
    const answer = await fetch(this.what.next, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.querySelector("kj-listen");
    const shown = document.querySelector("kj-listen");
    if (!next) return;
    this.load({ ...next.dataset, at: 0, offline: this.what.offline, signIn: this.what.signIn });
    this.play();
    if (shown) glide(`${this.what.base}/${this.what.part}`, { push: true });
  }

  keys() {
    if (!navigator.mediaSession || typeof MediaMetadata !== "function") return;
    const { name, partName, author, cover } = this.what;
    navigator.mediaSession.metadata = new MediaMetadata({
      title: partName, album: name, artist: author, artwork: [{ src: cover, sizes: "400x400" }],
    });
    const on = (key, act) => navigator.mediaSession.setActionHandler(key, act);
    on("play", () => this.play());
    on("pause", () => this.audio.pause());
    on("seekbackward", () => this.key("-15"));
    on("seekforward", () => this.key("15"));
  }

  /** Whole on the page of what plays, small on every other. */
  mini() {
    const page = document.querySelector("kj-listen");
    const whole = page && this.what && page.dataset.title === this.what.title;
    this.box.classList.toggle("whole", Boolean(whole));
  }

  close() {
    this.audio.pause();
    this.said();
    this.beat.stop(false);
    this.audio.removeAttribute("src");
    document.getElementById("player").replaceChildren();
    delete document.documentElement.dataset.playing;
    gliding(false);
    Player.one = null;
  }
}

Player.one = null;
