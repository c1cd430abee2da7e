// Counts chapters and characters and looks for damage in everything on the shelf.
import fs from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import zlib from 'node:zlib';
import { SHELF } from './lib.mjs';

function unzip(buf) {
  const out = {}; let e = buf.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])), n = buf.readUInt16LE(e + 10), o = buf.readUInt32LE(e + 16);
  while (n--) { const m = buf.readUInt16LE(o + 10), cs = buf.readUInt32LE(o + 20), nl = buf.readUInt16LE(o + 28), xl = buf.readUInt16LE(o + 30), cl = buf.readUInt16LE(o + 32), lo = buf.readUInt32LE(o + 42), name = buf.toString('utf8', o + 46, o + 46 + nl);
    const s = lo + 30 + buf.readUInt16LE(lo + 26) + buf.readUInt16LE(lo + 28), raw = buf.subarray(s, s + cs); out[name] = m ? zlib.inflateRawSync(raw) : raw; o += 46 + nl + xl + cl; }
  return out;
}
const OK = /[\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{323af}，。、；：！？“”‘’《》（）〔〕·…—　\s#]/u;
let total = 0, bad = 0;
const dir = path.join(SHELF, 'books');
for (const f of fs.readdirSync(dir).sort()) {
  const buf = fs.readFileSync(path.join(dir, f)); let text, chapters;
  if (f.endsWith('.txt')) {
    text = f === 'shenglv-qimeng.txt' ? iconv.decode(buf, 'gb18030') : new TextDecoder('utf-8', { fatal: true }).decode(buf);
    const parts = text.split(/^(?=## |第[一二三四五六七八九十百]+[篇章] |卷[一二三四五六七八九十]+(?: |$))/m).slice(1);
    chapters = parts.map(p => p.split('\n').slice(1).join('').trim().length);
  } else {
    const z = unzip(buf), ch = Object.keys(z).filter(n => /\/c\d+\.xhtml$/.test(n)).sort();
    const body = ch.map(n => z[n].toString('utf8').replace(/^[\s\S]*<body>/, '').replace(/<[^>]+>/g, '').replace(/&amp;/g, '&'));
    text = body.join('\n'); chapters = body.map(t => t.trim().length);
  }
  const odd = {}; for (const ch of text) if (!OK.test(ch)) odd[ch] = (odd[ch] ?? 0) + 1;
  const empty = chapters.filter(n => n < 10).length, han = [...text].filter(c => /[\u3400-\u9fff]/.test(c)).length; total += han;
  const worry = empty || Object.keys(odd).length || /[\ufffd□\ue000-\uf8ff]/.test(text) || !chapters.length; if (worry) bad++;
  console.log(`${f.padEnd(26)} chapters ${String(chapters.length).padStart(4)}  characters ${String(han).padStart(6)}${empty ? `  EMPTY ${empty}` : ''}${Object.keys(odd).length ? '  odd ' + Object.entries(odd).map(([c, n]) => `${c} U+${c.codePointAt(0).toString(16)} x${n}`).join(' ') : ''}`);
}
console.log(`${total} characters in all, ${bad} titles to look at`);
