// A small EPUB 2 / EPUB 3 writer without dependencies.
import fs from 'node:fs';
import zlib from 'node:zlib';
import crypto from 'node:crypto';
import { esc } from './lib.mjs';

const CRC = (() => { const t = new Uint32Array(256); for (let n = 0; n < 256; n++) { let c = n; for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; t[n] = c >>> 0; } return t; })();
const crc32 = b => { let c = 0xffffffff; for (const x of b) c = CRC[(c ^ x) & 255] ^ (c >>> 8); return (c ^ 0xffffffff) >>> 0; };

function zip(entries) {
  const parts = [], central = []; let off = 0;
  for (const [name, data, store] of entries) {
    const nm = Buffer.from(name, 'utf8'), raw = Buffer.isBuffer(data) ? data : Buffer.from(data, 'utf8');
    const body = store ? raw : zlib.deflateRawSync(raw, { level: 9 });
    const h = Buffer.alloc(30); h.writeUInt32LE(0x04034b50, 0); h.writeUInt16LE(20, 4); h.writeUInt16LE(store ? 0 : 0x0800, 6);
    h.writeUInt16LE(store ? 0 : 8, 8); h.writeUInt16LE(0, 10); h.writeUInt16LE(0x5821, 12);
    h.writeUInt32LE(crc32(raw), 14); h.writeUInt32LE(body.length, 18); h.writeUInt32LE(raw.length, 22); h.writeUInt16LE(nm.length, 26);
    const c = Buffer.alloc(46); c.writeUInt32LE(0x02014b50, 0); c.writeUInt16LE(20, 4); h.copy(c, 6, 4, 30); c.writeUInt32LE(off, 42);
    parts.push(h, nm, body); central.push(c, nm); off += 30 + nm.length + body.length;
  }
  const cd = Buffer.concat(central), e = Buffer.alloc(22);
  e.writeUInt32LE(0x06054b50, 0); e.writeUInt16LE(entries.length, 8); e.writeUInt16LE(entries.length, 10); e.writeUInt32LE(cd.length, 12); e.writeUInt32LE(off, 16);
  return Buffer.concat([...parts, cd, e]);
}

const CSS = `body{font-family:serif;line-height:1.8;margin:1em}h1,h2{font-weight:normal;text-align:center;line-height:1.4}
h2{font-size:1.3em;margin:1.6em 0 .6em}p{margin:.3em 0;text-indent:2em}p.v{text-indent:0;text-align:center}p.by{text-indent:0;text-align:center;color:#666;font-size:.9em}
p.c{text-indent:0;margin-left:2em;font-size:.9em;color:#555}div.cover{text-align:center}div.cover img{max-width:100%}`;

// book: {title, author, about, sections:[{title, blocks:[{type:'h'|'by'|'v'|'p'|'c', text}], part?}]}
export function writeEpub(file, book, version, coverPng) {
  const three = version === 3;
  const hx = crypto.createHash('sha256').update('kaijuan-shelf:' + book.title + ':' + version).digest('hex');
  const uid = `urn:uuid:${hx.slice(0, 8)}-${hx.slice(8, 12)}-4${hx.slice(13, 16)}-8${hx.slice(17, 20)}-${hx.slice(20, 32)}`;
  const head = three ? '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">'
    : '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN">';
  const page = (t, body) => `${head}\n<head><title>${esc(t)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>\n<body>\n${body}\n</body>\n</html>\n`;
  const docs = book.sections.map((s, i) => {
    let n = 0;
    const subs = [];
    const body = s.blocks.map(b => {
      if (b.type === 'h') { const id = `s${++n}`; subs.push([id, b.text]); return `<h2 id="${id}">${esc(b.text)}</h2>`; }
      return `<p${b.type === 'p' ? '' : ` class="${b.type}"`}>${esc(b.text)}</p>`;
    }).join('\n');
    return { id: `c${String(i + 1).padStart(3, '0')}`, title: s.title, part: s.part, subs, html: page(s.title, `<h1>${esc(s.title)}</h1>\n${body}`) };
  });
  const tree = [];
  for (const d of docs) {
    if (!d.part) { tree.push({ label: d.title, href: `${d.id}.xhtml`, kids: d.subs.map(([id, t]) => ({ label: t, href: `${d.id}.xhtml#${id}`, kids: [] })) }); continue; }
    let p = tree.at(-1); if (!p || p.part !== d.part) { p = { label: d.part, part: d.part, href: `${d.id}.xhtml`, kids: [] }; tree.push(p); }
    p.kids.push({ label: d.title, href: `${d.id}.xhtml`, kids: [] });
  }
  const ol = (t, in_) => `<ol>\n${t.map(x => `<li><a href="${x.href}">${esc(x.label)}</a>${x.kids.length ? '\n' + ol(x.kids) : ''}</li>`).join('\n')}\n</ol>`;
  // EPUB 2 wants equal playOrder for equal targets.
  const order = new Map(); const po = h => { if (!order.has(h)) order.set(h, order.size + 1); return order.get(h); };
  let np = 0; const pts = t => t.map(x => `<navPoint id="n${++np}" playOrder="${po(x.href)}"><navLabel><text>${esc(x.label)}</text></navLabel><content src="${x.href}"/>${pts(x.kids)}</navPoint>`).join('\n');
  const depth = Math.max(...tree.map(x => x.kids.length ? 2 : 1));
  const ncx = `<?xml version="1.0" encoding="UTF-8"?>\n<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="zh-CN">\n<head><meta name="dtb:uid" content="${uid}"/><meta name="dtb:depth" content="${depth}"/><meta name="dtb:totalPageCount" content="0"/><meta name="dtb:maxPageNumber" content="0"/></head>\n<docTitle><text>${esc(book.title)}</text></docTitle>\n<navMap>\n${pts(tree)}\n</navMap>\n</ncx>\n`;
  const man = [`<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>`, `<item id="css" href="style.css" media-type="text/css"/>`];
  if (three) man.push('<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>');
  if (coverPng) { man.push(`<item id="cover-image" href="cover.png" media-type="image/png"${three ? ' properties="cover-image"' : ''}/>`, '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>'); }
  for (const d of docs) man.push(`<item id="${d.id}" href="${d.id}.xhtml" media-type="application/xhtml+xml"/>`);
  const meta = [`<dc:identifier id="uid">${uid}</dc:identifier>`, `<dc:title>${esc(book.title)}</dc:title>`, `<dc:creator>${esc(book.author)}</dc:creator>`, '<dc:language>zh-CN</dc:language>',
    `<dc:description>${esc(book.about)}</dc:description>`, `<dc:source>${esc(book.source)}</dc:source>`, '<dc:rights>公有领域</dc:rights>', '<dc:date>2024-01-01</dc:date>'];
  if (three) meta.push('<meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>');
  if (coverPng) meta.push('<meta name="cover" content="cover-image"/>');
  const opf = `<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="${three ? '3.0' : '2.0'}" unique-identifier="uid"${three ? ' xml:lang="zh-CN"' : ''}>\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">\n${meta.join('\n')}\n</metadata>\n<manifest>\n${man.join('\n')}\n</manifest>\n<spine toc="ncx">\n${coverPng ? `<itemref idref="cover"/>\n` : ''}${docs.map(d => `<itemref idref="${d.id}"/>`).join('\n')}\n</spine>\n${three ? '' : `<guide>${coverPng ? '<reference type="cover" title="封面" href="cover.xhtml"/>' : ''}<reference type="text" title="正文" href="${docs[0].id}.xhtml"/></guide>\n`}</package>\n`;
  const entries = [['mimetype', 'application/epub+zip', true],
    ['META-INF/container.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'],
    ['OEBPS/content.opf', opf], ['OEBPS/toc.ncx', ncx], ['OEBPS/style.css', CSS]];
  if (three) entries.push(['OEBPS/nav.xhtml', `${head}\n<head><title>目录</title></head>\n<body>\n<nav epub:type="toc" id="toc"><h1>目录</h1>\n${ol(tree)}\n</nav>\n</body>\n</html>\n`]);
  if (coverPng) entries.push(['OEBPS/cover.png', coverPng], ['OEBPS/cover.xhtml', page('封面', '<div class="cover"><img src="cover.png" alt="封面"/></div>')]);
  for (const d of docs) entries.push([`OEBPS/${d.id}.xhtml`, d.html]);
  fs.writeFileSync(file, zip(entries));
}
