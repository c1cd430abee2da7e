// Mandarin speech: pinyin-pro gives numbered pinyin, espeak-ng speaks it (its own table of characters is too small).
import fs from 'node:fs';
import { execFileSync } from 'node:child_process';
import { pinyin } from 'pinyin-pro';

export function toPinyin(text) {
  return pinyin(text.replace(/[《》“”‘’（）〔〕]/g, '').replace(/[—…·]+/g, '，'), { toneType: 'num', type: 'array', nonZh: 'consecutive' })
    .map(x => x.replace(/[，、；：]/g, ', ').replace(/[。！？]/g, '. ').replace(/0$/, '5'))
    .map(x => (/[\u3400-\u9fff]/.test(x) ? '' : x)).join(' ').replace(/\s+([,.])/g, '$1').replace(/([,.])[,.\s]+/g, '$1 ').replace(/\s+/g, ' ').trim();
}
const RATE = 22050;
function samples(wav) { // the data chunk; espeak-ng writes 22.05 kHz mono 16 bit
  if (wav.readUInt32LE(24) !== RATE || wav.readUInt16LE(22) !== 1) throw new Error('unexpected WAV format');
  return wav.subarray(wav.indexOf('data') + 8);
}
// Speaks one text and adds `tail` seconds of silence; returns {pcm, seconds}.
export function speak(text, { speed = 135, pitch = 42, gap = 6, tail = 0.5 } = {}) {
  const wav = execFileSync('espeak-ng', ['-v', 'cmn-latn-pinyin', '-s', String(speed), '-p', String(pitch), '-g', String(gap), '--stdin', '--stdout'], { input: toPinyin(text) + '\n', maxBuffer: 1 << 28 });
  const pcm = Buffer.concat([samples(wav), Buffer.alloc(2 * Math.round(tail * RATE))]);
  return { pcm, seconds: pcm.length / 2 / RATE };
}
export const seconds = f => +execFileSync('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', f]).toString().trim();
export function join(list, out) {
  const data = Buffer.concat(list), h = Buffer.alloc(44);
  h.write('RIFF', 0); h.writeUInt32LE(36 + data.length, 4); h.write('WAVEfmt ', 8); h.writeUInt32LE(16, 16); h.writeUInt16LE(1, 20); h.writeUInt16LE(1, 22);
  h.writeUInt32LE(RATE, 24); h.writeUInt32LE(RATE * 2, 28); h.writeUInt16LE(2, 32); h.writeUInt16LE(16, 34); h.write('data', 36); h.writeUInt32LE(data.length, 40);
  fs.writeFileSync(out, Buffer.concat([h, data]));
}
