// Prints books/zhongyong.txt as books/zhongyong.pdf: node paper.mjs (needs playwright-core, a Chromium
// and Noto Serif CJK SC).
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const shelf = path.join(import.meta.dirname, '..', 'shelf', 'books');
const lines = fs.readFileSync(path.join(shelf, 'zhongyong.txt'), 'utf8').split(/\r?\n/);
const esc = s => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const body = lines.slice(2).filter(l => l.trim()).map(l => l.startsWith('## ') ? `<h2>${esc(l.slice(3))}</h2>` : `<p>${esc(l.trim())}</p>`).join('\n');
const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>中庸（印本样式）</title><style>
@page { size: 148mm 210mm; margin: 20mm 18mm 18mm }
body { font: 13.5pt/2 "Noto Serif CJK SC", serif; color: #222 }
h1 { font-size: 26pt; text-align: center; margin: 40mm 0 10mm } h1 + p { text-align: center; text-indent: 0; break-after: page }
h2 { font-size: 15pt } p { text-indent: 2em; margin: 0 0 .4em; text-align: justify }
</style><h1>中庸</h1><p>子思（传）</p>${body}</html>`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(html);
await page.evaluate(() => document.fonts.ready);
await page.pdf({ path: path.join(shelf, 'zhongyong.pdf'), preferCSSPageSize: true, outline: true, tagged: true });
await browser.close();
