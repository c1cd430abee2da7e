// Taps, swipes, keys and scrolling on the book page.
const KEYS = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1, " ": 1 };

export function hands(book, signal) {
  const frame = book.querySelector(".book-window");
  const down = () => book.dataset.way === "vertical";
  let touch = null;
  let swiped = -1000;

  frame.addEventListener("touchstart", (event) => {
    const { clientX, clientY } = event.touches[0];
    touch = event.touches.length === 1 ? [clientX, clientY] : null;
  }, { signal, passive: true });

  frame.addEventListener("touchend", (event) => {
    const selecting = !document.getSelection().isCollapsed;
    if (!touch || selecting || book.dataset.flow !== "columns") return;
    const dx = event.changedTouches[0].clientX - touch[0];
    const dy = event.changedTouches[0].clientY - touch[1];
    if (Math.abs(dx) < 48 || Math.abs(dx) < Math.abs(dy)) return;
    swiped = event.timeStamp;
    book.turn((dx < 0) === !down() ? 1 : -1);
  }, { signal });

  frame.addEventListener("click", (event) => {
    if (event.target.closest("a") || event.timeStamp - swiped < 400) return;
    if (!document.getSelection().isCollapsed) return;
    book.beat.life();
    if (book.pen.tapped(event)) return;
    const share = event.clientX / window.innerWidth;
    const paged = book.dataset.flow === "columns";
    if (paged && share < 0.3) book.turn(down() ? 1 : -1);
    else if (paged && share > 0.7) book.turn(down() ? -1 : 1);
    else book.chrome(book.dataset.chrome !== "on");
  }, { signal });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (!book.sheets.close()) book.chrome(book.dataset.chrome !== "on");
      return;
    }
    const pressing = event.key === " " && event.target.closest("button, a");
    const busy = pressing || event.target.closest("input, textarea, select, [data-sheet]");
    if (busy || book.sheets.shown || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = KEYS[event.key];
    if (!by) return;
    if (book.dataset.flow !== "columns" && !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const turned = down() && event.key.startsWith("Arrow") ? -by : by;
    book.turn(event.shiftKey ? -turned : turned);
  }, { signal });

  book.addEventListener("focusin", (event) => {
    if (event.target.closest(".book-top, .book-foot")) book.chrome(true);
  }, { signal });

  book.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (!button) return;
    event.preventDefault();
    book.act(button.dataset.do, button);
  }, { signal });

  let wait;
  let before = 0;
  const scrolled = () => {
    if (book.dataset.flow === "columns" && !frame.scrollLeft) return;
    clearTimeout(wait);
    wait = setTimeout(() => {
      const now = down() ? -frame.scrollLeft : window.scrollY;
      book.moved(now >= before ? 1 : -1);
      book.beat.life();
      before = now;
    }, 250);
  };
  window.addEventListener("scroll", scrolled, { signal, passive: true });
  frame.addEventListener("scroll", scrolled, { signal, passive: true });
}
