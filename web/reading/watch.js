// Watching: the browser's own controls; resumes where it stopped; beats while it plays.
import { Beat } from "./beat.js";
import { Keeper } from "./keeper.js";
import { Sheets } from "./sheets.js";

// A stream that its host does not give is asked for again after so many milliseconds.
const AGAIN = 10000;

class Watch extends HTMLElement {
  connectedCallback() {
    const d = this.dataset;
    this.video = this.querySelector("video");
    this.sheets = new Sheets(this);
    this.keeper = new Keeper(`${d.base}/place`);
    const line = this.querySelector("[data-sentence]");
    this.line = line;
    line.textContent = line.dataset.says;
    this.beat = new Beat({
      address: d.session,
      title: Number(d.title),
      where: () => ({
        part: Number(d.part),
        place: Math.floor(this.video.currentTime * 1000),
        speed: Math.round(this.video.playbackRate * 100),
        visible: !document.hidden,
      }),
      says: (sentence) => sentence && (line.textContent = sentence),
      elsewhere: () => {
        this.video.pause();
        this.sheets.open("elsewhere");
      },
      words: { offline: d.offline, signIn: d.signIn },
    });
    if (d.stream) this.stream(d.stream);
    this.resume(Number(d.at) / 1000, Number(d.length) / 1000);
    this.leave = new AbortController();
    this.wire(this.leave.signal);
  }

  disconnectedCallback() {
    this.told();
    this.beat.stop();
    this.leave.abort();
    clearTimeout(this.again);
    if (this.hls) this.hls.destroy();
  }

  /** An HLS stream: by the browser itself, or by hls.js. */
  async stream(address) {
    const { video } = this;
    if (video.canPlayType("application/vnd.apple.mpegurl") && !window.MediaSource) {
      video.src = address;
      return;
    }
    const { default: Hls } = await import("hls.js/light");
    if (!Hls.isSupported()) {
      video.src = address;
      return;
    }
    // No worker: it would be made from a blob, which the content policy forbids.
    this.hls = new Hls({ enableWorker: false, startPosition: this.from || -1 });
    this.hls.on(Hls.Events.ERROR, (event, about) => about.fatal && this.broken(address));
    this.hls.loadSource(address);
    this.hls.attachMedia(video);
  }

  /** Says that the host does not give it, and tries again from the same place. */
  broken(address) {
    this.line.textContent = this.dataset.broken;
    this.from = this.video.currentTime || this.from;
    this.hls.destroy();
    clearTimeout(this.again);
    this.again = setTimeout(() => this.isConnected && this.stream(address), AGAIN);
  }

  resume(at, length) {
    if (at <= 5 || at >= length - 5) return;
    this.from = at;
    if (!this.dataset.stream) this.video.currentTime = at;
  }

  wire(signal) {
    const { video, beat } = this;
    const said = () => {
      beat.signs++;
      beat.now();
      this.told();
    };
    video.addEventListener("play", () => (beat.stopped ? beat.start() : said()), { signal });
    for (const name of ["pause", "seeked", "ratechange", "ended"]) video.addEventListener(name, said, { signal });
    video.addEventListener("timeupdate", () => {
      if (Math.abs(video.currentTime - (this.kept || 0)) < 10) return;
      this.kept = video.currentTime;
      this.told();
    }, { signal });
    video.addEventListener("error", () => {
      if (!this.hls) this.line.textContent = this.dataset.broken;
    }, { signal });
    window.addEventListener("pagehide", said, { signal });
    document.addEventListener("visibilitychange", () => beat.now(), { signal });
    this.querySelector('[data-do="here"]').addEventListener("click", () => {
      this.sheets.close();
      beat.take();
      video.play();
    }, { signal });
  }

  told() {
    if (!this.video.currentTime) return;
    this.keeper.tell({
      part: Number(this.dataset.part),
      place: Math.floor(this.video.currentTime * 1000),
      reading: true,
    });
    this.keeper.now();
  }
}

customElements.define("kj-watch", Watch);
