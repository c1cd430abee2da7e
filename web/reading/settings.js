// Size, spacing, ground, flow and direction of the text, kept in this browser.
const KEPT = "kaijuan.text";
const FIRST = { size: 19, spacing: 1.9, ground: "auto", flow: "columns", way: "horizontal" };

export class Settings {
  constructor(book, changed) {
    this.book = book;
    const care = document.documentElement.hasAttribute("data-care");
    this.now = { ...FIRST, ...(care ? { size: 24 } : {}), ...this.read() };
    this.apply();
    const sheet = book.querySelector('[data-sheet="settings"]');
    const take = (event) => {
      const of = event.target.closest("[data-set]");
      if (!of || (event.type === "click") !== (of.tagName === "BUTTON")) return;
      this.now[of.dataset.set] = of.tagName === "BUTTON" ? of.value : Number(of.value);
      localStorage.setItem(KEPT, JSON.stringify(this.now));
      this.apply();
      changed();
    };
    sheet.addEventListener("input", take);
    sheet.addEventListener("click", take);
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(KEPT)) || {};
    } catch {
      return {};
    }
  }

  get layout() {
    return { paged: this.now.flow === "columns", down: this.now.way === "vertical" };
  }

  apply() {
    const { size, spacing, ground, flow, way } = this.now;
    this.book.style.setProperty("--size", `${size}px`);
    this.book.style.setProperty("--spacing", spacing);
    Object.assign(this.book.dataset, { ground, flow, way });
    this.book.querySelectorAll("[data-set]").forEach((one) => {
      const value = String(this.now[one.dataset.set]);
      if (one.tagName === "BUTTON") one.setAttribute("aria-pressed", String(one.value === value));
      else one.value = value;
    });
  }
}
