// Small manners of every page. All of it listens on the document, so parts swapped in need nothing.

// A form is sent once: the button says that it works, a second press does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
  if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
});

// Coming back with the browser's button shows the page as it was before sending.
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach((b) => b.removeAttribute("aria-busy"));
  });
});

// <select data-go> sends its form when another choice is made.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-go]")) event.target.form.requestSubmit();
});

// Pages without https, and old chat apps, have no clipboard to write to.
async function copy(words) {
  if (navigator.clipboard) return navigator.clipboard.writeText(words);
  const field = document.createElement("textarea");
  field.value = words;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

// <button data-copy="words"> copies them and says so in its own words (data-copied).
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await copy(button.dataset.copy);
  if (button.dataset.copied) button.textContent = button.dataset.copied;
});

// <div data-stay="/path" data-pass="words"> says every five seconds, while the tab is looked at, that
// it still is: on this page and on those opened from it, for five minutes at most.
const stayed = () => JSON.parse(sessionStorage.getItem("stay") || "null");
function stays() {
  const here = document.querySelector("[data-stay]");
  if (here) {
    const { stay, pass } = here.dataset;
    sessionStorage.setItem("stay", JSON.stringify({ stay, pass, until: Date.now() + 300000 }));
  }
  if (!stayed()) return;
  const timer = setInterval(async () => {
    const one = stayed();
    if (!one || Date.now() > one.until) {
      clearInterval(timer);
      return;
    }
    if (document.visibilityState !== "visible") return;
    const body = new URLSearchParams({ pass: one.pass });
    const answer = await fetch(one.stay, { method: "POST", body }).catch(() => null);
    if (answer && answer.status >= 400) sessionStorage.removeItem("stay");
  }, 5000);
}
try {
  stays();
} catch {
  // A browser that keeps nothing says nothing.
}

// A page of today's figures (data-fresh) to which one comes back after a while, the next morning
// perhaps, shows them as they are now; not while something is typed or plays.
const STALE = 600000;
let since = Date.now();
document.addEventListener("page:shown", () => (since = Date.now()));
document.addEventListener("visibilitychange", () => {
  if (document.hidden || Date.now() - since < STALE || "playing" in document.documentElement.dataset) return;
  const typed = [...document.querySelectorAll("main input, main textarea")].some((f) => f.value !== f.defaultValue);
  if (document.querySelector("[data-fresh]") && !typed && navigator.onLine) location.reload();
});

// Without a network the page says so instead of failing silently.
const offline = () => {
  const line = document.getElementById("offline");
  if (line) line.hidden = navigator.onLine;
};
window.addEventListener("online", offline);
window.addEventListener("offline", offline);
offline();
