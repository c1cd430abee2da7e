// Places in a chapter: code points that are not white space, as the shelf counts them.
const BLANK = /[\s\p{Z}\ufeff]/u;

export function count(text) {
  let n = 0;
  for (const c of text) if (!BLANK.test(c)) n++;
  return n;
}

const startOf = (block) => Number(block.dataset.at);

/** Characters before the point; 0 outside the text. */
export function placeOf(article, node, index) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const block = element && element.closest("[data-at]");
  if (!block || !article.contains(block)) return 0;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, index);
  return startOf(block) + count(range.toString());
}

/** The point before the character: [node, index]. */
export function pointAt(article, place) {
  let block = null;
  for (const one of article.querySelectorAll("[data-at]")) {
    if (startOf(one) > place) break;
    block = one;
  }
  if (!block) return [article, 0];
  let left = place - startOf(block);
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let last = [block, 0];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    let index = 0;
    for (const c of node.data) {
      if (!BLANK.test(c)) {
        if (left === 0) return [node, index];
        left--;
      }
      index += c.length;
      last = [node, index];
    }
  }
  return last;
}

/** The stretch of text from one place to another, the end not included. */
export function stretch(article, first, end) {
  const range = document.createRange();
  range.setStart(...pointAt(article, first));
  const [node, index] = pointAt(article, end - 1);
  const step = node.data ? String.fromCodePoint(node.data.codePointAt(index) || 32).length : 0;
  range.setEnd(node, Math.min(index + step, node.length === undefined ? index : node.length));
  return range;
}

/** The place at a point of the screen, or null where there is no text, as between two blocks. */
export function placeUnder(article, x, y) {
  // The browser's caret snaps from a gap to some text, in columns to that of another page.
  const under = document.elementFromPoint(x, y);
  const block = under && under.closest("[data-at]");
  if (!block || !article.contains(block)) return null;
  const p = document.caretPositionFromPoint && document.caretPositionFromPoint(x, y);
  if (p) return within(article, p.offsetNode, p.offset);
  const r = document.caretRangeFromPoint && document.caretRangeFromPoint(x, y);
  return r ? within(article, r.startContainer, r.startOffset) : null;
}

function within(article, node, index) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const block = element && element.closest("[data-at]");
  return block && article.contains(block) ? placeOf(article, node, index) : null;
}
