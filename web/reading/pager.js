// Pages of a chapter: CSS columns that are shifted, or plain scrolling; text across or down.
import { placeUnder, pointAt } from "./text.js";

const GAP = 48;
// A page may be looked at for 120 seconds; slow readers manage 260 characters a minute.
const MOST = 500;

export class Pager {
  constructor(frame, text) {
    this.frame = frame;
    this.text = text;
    this.page = 0;
    this.pages = 1;
    this.step = 1;
    this.paged = true;
    this.down = false;
  }

  /** Lays the text out anew; the place stays in sight. */
  lay({ paged, down }, place) {
    this.paged = paged;
    this.down = down;
    const { style } = this.text;
    style.transform = "";
    style.columnWidth = "";
    this.frame.style.clipPath = "";
    this.frame.style.maxWidth = "";
    const type = getComputedStyle(this.text);
    const line = parseFloat(type.lineHeight);
    const size = parseFloat(type.fontSize);
    let width = this.frame.clientWidth;
    if (paged && down) {
      const rows = Math.floor(MOST / Math.max(1, Math.floor(this.frame.clientHeight / size)));
      this.step = Math.max(line, Math.min(rows, Math.floor(width / line)) * line);
      this.pages = Math.max(1, Math.ceil((this.text.offsetWidth - 2) / this.step));
      this.frame.style.clipPath = `inset(0 0 0 ${width - this.step}px)`;
    } else if (paged) {
      const lines = Math.max(1, Math.floor(this.frame.clientHeight / line));
      const most = (MOST / lines) * size;
      const two = width >= 860 && width - GAP <= most;
      if (!two && width > most) {
        this.frame.style.maxWidth = `${Math.floor(most)}px`;
        width = this.frame.clientWidth;
      }
      style.columnGap = `${GAP}px`;
      style.columnWidth = `${two ? (width - GAP) / 2 : width}px`;
      this.step = width + GAP;
      this.pages = Math.max(1, Math.ceil((this.text.scrollWidth - 2) / this.step));
    }
    this.to(place);
  }

  show(page) {
    this.page = Math.min(Math.max(page, 0), this.pages - 1);
    const by = this.page * this.step * (this.down ? 1 : -1);
    this.text.style.transform = `translateX(${by}px)`;
  }

  /** Turns; false at either end of the chapter. */
  turn(by) {
    if (!this.paged) {
      const { clientWidth, clientHeight } = document.documentElement;
      if (this.down) this.frame.scrollBy({ left: -by * clientWidth * 0.85 });
      else window.scrollBy({ top: by * clientHeight * 0.85 });
      return true;
    }
    const next = this.page + by;
    if (next < 0 || next >= this.pages) return false;
    this.show(next);
    return true;
  }

  rectOf(place) {
    const range = document.createRange();
    const [node, index] = pointAt(this.text, place);
    range.setStart(node, index);
    range.setEnd(node, Math.min(index + 1, node.length || 0));
    const rects = range.getClientRects();
    return rects[0] || (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).getBoundingClientRect();
  }

  /** Brings the place into sight. */
  to(place) {
    if (this.paged) this.show(0);
    if (place <= 0) {
      if (!this.paged) window.scrollTo(0, 0);
      return;
    }
    const at = this.rectOf(place);
    const frame = this.frame.getBoundingClientRect();
    if (this.paged) {
      const far = this.down ? frame.right - at.right : at.left - frame.left;
      this.show(Math.floor((far + 1) / this.step));
    } else if (this.down) {
      this.frame.scrollBy({ left: at.right - frame.right + 8 });
    } else {
      window.scrollBy({ top: at.top - 96 });
    }
  }

  /** The place where what is in sight begins. */
  place() {
    const frame = this.frame.getBoundingClientRect();
    const top = this.paged || this.down ? frame.top : Math.max(frame.top, 64);
    if (this.paged && this.page === 0) return 0;
    for (let i = 0; i < 24; i++) {
      // Down the page the tools may lie over the heads of the lines: then a little below them.
      const found = this.down
        ? placeUnder(this.text, frame.right - 14 - (i % 12) * 18, top + (i < 12 ? 6 : 84))
        : placeUnder(this.text, frame.left + 4, top + 12 + i * 18);
      if (found !== null) return found;
    }
    return this.begun(frame);
  }

  /** Where no text is under the points, as on a page of pictures: the last block begun by here. */
  begun(frame) {
    const { clientHeight } = document.documentElement;
    const there = this.paged ? this.step - (this.down ? 0 : GAP) : this.down ? frame.width : clientHeight;
    let last = 0;
    for (const block of this.text.querySelectorAll("[data-at]")) {
      const [first] = block.getClientRects();
      if (!first) continue;
      const far = this.down ? frame.right - first.right : this.paged ? first.left - frame.left : first.top;
      if (far >= there) break;
      last = Number(block.dataset.at);
    }
    return last;
  }

  /** Whether the end of the chapter is in sight. */
  get atEnd() {
    if (this.paged) return this.page >= this.pages - 1;
    if (this.down) return -this.frame.scrollLeft + this.frame.clientWidth >= this.frame.scrollWidth - 40;
    const all = document.documentElement;
    return window.scrollY + all.clientHeight >= all.scrollHeight - 80;
  }
}
