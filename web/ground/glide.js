// Goes to another page of the site without stopping what plays outside #page: the address, the
// title, the history and the scroll are as after an ordinary visit. On only while something plays.
import htmx from "htmx.org";

let on = false;

async function bring(head) {
  const have = (selector) => document.head.querySelector(selector);
  const waiting = [];
  head.querySelectorAll('link[rel="stylesheet"], script[type="module"]').forEach((there) => {
    const style = there.tagName === "LINK";
    const address = there.getAttribute(style ? "href" : "src");
    if (have(style ? `link[href="${address}"]` : `script[src="${address}"]`)) return;
    const element = document.createElement(there.tagName);
    if (style) {
      element.rel = "stylesheet";
      element.href = address;
      waiting.push(new Promise((done) => (element.onload = element.onerror = done)));
    } else {
      element.type = "module";
      element.src = address;
    }
    document.head.append(element);
  });
  await Promise.all(waiting);
}

let asked = 0;

async function show(answer, push, turn) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("page");
  if (!fresh) {
    location.assign(answer.url);
    return;
  }
  await bring(page.head);
  // Of two pages asked for, the one asked for last is shown, whichever comes first.
  if (turn !== asked) return;
  document.title = page.title;
  for (const name of ["data-theme", "data-care", "lang"]) {
    const value = page.documentElement.getAttribute(name);
    if (value === null) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
  if (push) history.pushState({ glided: true }, "", answer.url);
  const shown = document.adoptNode(fresh);
  document.getElementById("page").replaceWith(shown);
  htmx.process(shown);
  document.dispatchEvent(new Event("page:shown"));
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
  const main = document.getElementById("main");
  if (main) main.focus({ preventScroll: true });
}

/** Goes to the address; the page may have been fetched before. */
export async function glide(address, { fetched = null, push = true, init = {} } = {}) {
  const turn = ++asked;
  try {
    const headers = { accept: "text/html", ...init.headers };
    const answer = (await fetched) || (await fetch(address, { ...init, headers }));
    if (!(answer.headers.get("content-type") || "").startsWith("text/html")) throw new Error("file");
    await show(answer, push, turn);
  } catch {
    if (turn === asked) location.assign(address);
  }
}

const plain = (event) =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;

function follow(event) {
  const link = on && plain(event) && event.target.closest("a[href]");
  if (!link || link.target || link.hasAttribute("download")) return;
  const to = new URL(link.href, location.href);
  if (to.origin !== location.origin) return;
  if (to.hash && to.pathname === location.pathname && to.search === location.search) return;
  event.preventDefault();
  glide(to.href);
}

function send(event) {
  const form = event.target;
  if (!on || event.defaultPrevented || form.enctype === "multipart/form-data") return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form));
  if (event.submitter && event.submitter.name) fields.set(event.submitter.name, event.submitter.value);
  if (form.method === "get") glide(`${form.getAttribute("action") || location.pathname}?${fields}`);
  else glide(form.getAttribute("action") || location.href, { init: { method: "POST", body: fields } });
}

window.addEventListener("click", follow);
window.addEventListener("submit", send);
window.addEventListener("popstate", () => {
  if (on) glide(location.href, { push: false });
  else if (history.state && history.state.glided) location.reload();
});

/** Whether links keep the page's outside alive from now on. */
export function gliding(yes) {
  on = yes;
}
