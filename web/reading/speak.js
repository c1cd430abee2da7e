// Reads aloud with the device's own voice, block by block; it turns the page, which is no sign of life.
import { placeOf } from "./text.js";

export class Speaker {
  constructor(article, reached, ended) {
    Object.assign(this, { article, reached, ended });
    this.on = false;
  }

  static get possible() {
    return "speechSynthesis" in window;
  }

  start(place) {
    const blocks = [...this.article.querySelectorAll("[data-at]")].filter((b) => b.textContent.trim());
    const later = blocks.findIndex((b) => Number(b.dataset.at) > place);
    this.queue = blocks.slice(Math.max(0, (later < 0 ? blocks.length : later) - 1));
    this.on = true;
    this.next();
  }

  next() {
    const block = this.queue.shift();
    if (!this.on || !block) {
      const done = this.on;
      this.stop();
      this.ended(done);
      return;
    }
    const words = new SpeechSynthesisUtterance(block.textContent.replace(/\s+/g, ""));
    words.lang = "zh-CN";
    words.onstart = () => this.reached(placeOf(this.article, block, 0));
    words.onend = () => this.next();
    words.onerror = () => this.stop();
    speechSynthesis.speak(words);
  }

  stop() {
    this.on = false;
    speechSynthesis.cancel();
  }
}
