// Plain cloth-coloured covers for the EPUB files, drawn with ffmpeg.
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { WORK } from './lib.mjs';

const FONT = process.env.KAI_FONT ?? '/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf';
const CLOTH = ['0x2F4858', '0x5B3A29', '0x3F5B46', '0x6B2D2D', '0x3C3F63', '0x54503A'];
export function cover(b) {
  const dir = path.join(WORK, 'covers'); fs.mkdirSync(dir, { recursive: true });
  const out = path.join(dir, b.id + '.png');
  if (!fs.existsSync(out)) {
    const col = CLOTH[[...b.id].reduce((a, c) => a + c.charCodeAt(0), 0) % CLOTH.length];
    const chars = [...b.title.replace(/[《》]/g, '')], fs_ = chars.length > 7 ? 34 : 46, step = fs_ * 1.25, boxH = chars.length * step + 50;
    const tx = (s, x, y, size, c) => `drawtext=fontfile=${FONT}:text='${s}':fontsize=${size}:fontcolor=${c}:x=${x}-text_w/2:y=${y}`;
    const f = [`drawbox=x=40:y=40:w=110:h=${Math.round(boxH)}:color=0xF4EBDD:t=fill`, `drawbox=x=46:y=46:w=98:h=${Math.round(boxH) - 12}:color=0x5a4a3a:t=1`,
      ...chars.map((ch, i) => tx(ch, 95, Math.round(64 + i * step), fs_, '0x2b2118')), tx(b.author.replace(/[（）]/g, m => m === '（' ? '(' : ')'), 300, 530, 22, '0xE8DCC6')];
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-i', `color=${col}:s=420x600`, '-vf', f.join(','), '-frames:v', '1', '-pix_fmt', 'pal8', out]);
  }
  return fs.readFileSync(out);
}
