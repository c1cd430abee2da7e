// A live class: the stream plays where it can; beats while it is held and in view. A page on which
// people wait asks by itself whether the class still stands as it says.
import { Beat } from "../reading/beat.js";
import { Sheets } from "../reading/sheets.js";

const HLS = "application/vnd.apple.mpegurl";
const AGAIN = 4000;

class Live extends HTMLElement {
  connectedCallback() {
    const d = this.dataset;
    this.video = this.querySelector("video");
    this.sheets = new Sheets(this);
    this.line = this.querySelector("[data-sentence]");
    if (this.line) this.line.textContent = this.line.dataset.says;
    this.since = performance.now();
    this.beat = new Beat({
      address: d.session,
      title: Number(d.title),
      where: () => ({ part: 1, place: this.place(), speed: 100, visible: !document.hidden }),
      says: (sentence) => this.says(sentence),
      elsewhere: () => {
        if (this.video) this.video.pause();
        this.sheets.open("elsewhere");
      },
      words: { offline: d.offline, signIn: d.signIn },
    });
    this.leave = new AbortController();
    this.wire(this.leave.signal);
    if (this.video) this.play();
    else this.beat.start();
  }

  disconnectedCallback() {
    this.beat.stop();
    this.leave.abort();
    clearTimeout(this.timer);
    if (this.hls) this.hls.destroy();
  }

  /** Where one is: in the stream, or on this page since it was opened; the server judges it. */
  place() {
    return Math.max(0, Math.floor(this.video ? this.video.currentTime * 1000 : performance.now() - this.since));
  }

  says(sentence) {
    if (sentence) this.line.textContent = sentence;
  }

  wire(signal) {
    const said = () => this.beat.now();
    document.addEventListener("visibilitychange", said, { signal });
    window.addEventListener("pagehide", said, { signal });
    this.querySelector('[data-do="here"]').addEventListener("click", () => {
      this.sheets.close();
      this.beat.take();
      if (this.video) this.video.play().catch(() => {});
    }, { signal });
    if (!this.video) return;
    this.video.addEventListener("playing", () => (this.beat.stopped ? this.beat.start() : said()), { signal });
    for (const name of ["pause", "seeked"]) this.video.addEventListener(name, said, { signal });
  }

  async play() {
    const { video } = this;
    const { src, retry } = this.dataset;
    const again = () => {
      this.says(retry);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.play(), AGAIN);
    };
    if (video.canPlayType(HLS) && !window.MediaSource) {
      video.onerror = again;
      video.src = src;
      return;
    }
    const { default: Hls } = await import("hls.js/light");
    if (!Hls.isSupported()) {
      video.onerror = again;
      video.src = src;
      return;
    }
    if (this.hls) this.hls.destroy();
    // No worker: it would be made from a blob, which the content policy forbids.
    this.hls = new Hls({ enableWorker: false });
    this.hls.on(Hls.Events.ERROR, (event, about) => about.fatal && again());
    this.hls.on(Hls.Events.MANIFEST_PARSED, () => video.play().catch(() => {}));
    this.hls.loadSource(src);
    this.hls.attachMedia(video);
  }
}

customElements.define("kj-live", Live);
