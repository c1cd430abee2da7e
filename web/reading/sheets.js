// Sheets over a page: one at a time; Escape closes; the focus comes back to where it was.
export class Sheets {
  constructor(root) {
    this.root = root;
    this.root.addEventListener("click", (event) => {
      if (event.target.closest('[data-do="close"]')) this.close();
    });
  }

  get shown() {
    return this.root.querySelector("[data-sheet]:not([hidden])");
  }

  open(name) {
    this.close();
    this.from = document.activeElement;
    const sheet = this.root.querySelector(`[data-sheet="${name}"]`);
    sheet.hidden = false;
    this.focus(sheet);
    return sheet;
  }

  focus(sheet) {
    const first = sheet.querySelector("a[href], button, input, textarea, select");
    if (first) first.focus();
  }

  close() {
    const sheet = this.shown;
    if (!sheet) return false;
    sheet.hidden = true;
    if (this.from && this.from.isConnected) this.from.focus();
    return true;
  }
}
