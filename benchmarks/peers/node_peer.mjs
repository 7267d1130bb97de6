// The side of @node-rs/jieba (jieba-rs) in the protocol that compare.py describes.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const jieba = Jieba.withDict(dict);
const cuts = {
  'precise': text => jieba.cut(text, true),
  'no-hmm': text => jieba.cut(text, false),
  'full': text => jieba.cutAll(text),
  'search': text => jieba.cutForSearch(text, true),
  'tag': text => jieba.tag(text, true),
};

const text = readFileSync(process.argv[2], 'utf8');
const units = { lines: text.split('\n'), whole: [text] };
const megabytes = Buffer.byteLength(text) / 1e6;

console.log('ready');
for await (const request of createInterface({ input: process.stdin })) {
  const [, mode, unit, leastSeconds] = request.split(' ');
  const cut = cuts[mode];
  let passes = 0, tokens = 0, seconds = 0;
  const start = process.hrtime.bigint();
  do {
    for (const one of units[unit]) tokens += cut(one).length;
    passes++;
    seconds = Number(process.hrtime.bigint() - start) / 1e9;
  } while (seconds < Number(leastSeconds));
  console.log(`${megabytes * passes / seconds} ${tokens / passes} -`);
}
