// Monday's mailbox, written by a seeded generator: 782 submissions, 504 ordinary and 278 in three campaigns, as letters in two
// mailboxes (one of them late), rows of a spreadsheet, and scans; some letters come twice. Every word of it is sample data.
// The answers are known because it was written with them.

const CAMPAIGNS = [
  [140, 'Sample campaign one. We ask the commission to keep the community hospital open. It is where our parents were looked after, and the road over the hill is closed every winter. A bed far away is a bed without visitors, and people without visitors heal more slowly than others.'],
  [88, 'Sample campaign two. Home care workers must be paid for the time between two visits. Nobody can live on half an hour here and half an hour there, and those who leave are the ones whom we had come to know. Please recommend that councils buy whole mornings.'],
  [50, 'Ymgyrch enghreifftiol tri. Gofynnwn i\'r comisiwn argymell bod pawb yn cael gofal yn Gymraeg heb orfod gofyn amdano. Pan fydd cof yn pallu, yr iaith gyntaf sydd yn aros, ac ni ddylai neb orfod cyfieithu ei boen ei hun.'],
];
const ORDINARY = 504;
const SCANS = 12;
const BOXES = 8;
const ROWS = 250;
const LATE = 14;
export const TWICE = 20;
const SAME_WORDS = 4;
const STEMS = ('bus hill nurse stair kettle ward garden surgery form letter winter daughter village chair lift kitchen phone lane clinic '
  + 'market morning shoe council bridge carer visit window rota pill neighbour chapel river coat doctor queue bag list table harbour '
  + 'train song blanket school corner ticket lamp bench door radio field engine ladder cup stone shop key path wheel').split(' ');
const VERBS = ('waits breaks helps closes opens forgets carries sings turns leaves answers stops reaches asks misses follows brings '
  + 'changes holds rings').split(' ');
const LINKS = ['because', 'although', 'until', 'while', 'before', 'after', 'so that', 'unless'];

// Mulberry32 (Tommy Ettinger, 2017): small, and the same everywhere.
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// `days` are when the letters were sent.
export function mailbox(seed, days) {
  const chance = seeded(seed);
  const one = (list) => list[Math.floor(chance() * list.length)];
  const clause = () => `the ${one(STEMS)} ${one(VERBS)} the ${one(STEMS)}`;
  const sentence = () => { const words = `${clause()} ${one(LINKS)} ${clause()} beside the ${one(STEMS)}`; return `${words[0].toUpperCase()}${words.slice(1)}.`; };
  const texts = [];
  let additions = 0;
  CAMPAIGNS.forEach(([size, template]) => {
    for (let n = 0; n < size; n += 1) {
      const adds = n % 3 === 0;
      additions += adds ? 1 : 0;
      texts.push({ campaign: true, text: adds ? `${template}\n\n${sentence()} ${sentence()}` : template });
    }
  });
  const typed = ORDINARY - SCANS;
  for (let n = 0; n < typed; n += 1) {
    const paragraphs = Array.from({ length: 2 + Math.floor(chance() * 2) }, () => `${sentence()} ${sentence()} ${sentence()}`);
    texts.push({ campaign: false, text: n < SAME_WORDS ? '' : paragraphs.join('\n\n') });
  }
  // The same words from two people who are no campaign.
  const plain = texts.filter((text) => !text.campaign);
  for (let n = 0; n < SAME_WORDS; n += 1) plain[n].text = plain[SAME_WORDS + n].text;
  for (let n = texts.length - 1; n > 0; n -= 1) {
    const other = Math.floor(chance() * (n + 1));
    [texts[n], texts[other]] = [texts[other], texts[n]];
  }
  texts.forEach((text, n) => { text.number = n + 1; });
  const rows = texts.slice(0, ROWS);
  const late = texts.slice(ROWS, ROWS + LATE);
  const mails = texts.slice(ROWS + LATE);
  const letter = (day) => ({ number, text }) => `From sample-${number}@example.org ${day.toUTCString()}\nMessage-ID: <sample-${number}@example.org>\n`
    + `From: Sample respondent ${number} <sample-${number}@example.org>\nTo: evidence@example.org\nDate: ${day.toUTCString().replace('GMT', '+0000')}\n`
    + `Subject: Sample evidence\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n\n`;
  // Somebody pressed "Send" twice: the last box repeats letters of the first.
  const boxes = Array.from({ length: BOXES }, (_, n) => mails.filter((mail, at) => at % BOXES === n));
  boxes.at(-1).push(...boxes[0].slice(0, TWICE));
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  return {
    boxes: boxes.map((box, n) => ({ name: `monday-${n + 1}.mbox`, mimeType: 'application/mbox',
      buffer: Buffer.from(box.map(letter(days.inTime)).join('')) })),
    late: Buffer.from(late.map(letter(days.late)).join('')),
    csv: Buffer.from(`id,words\n${rows.map(({ number, text }) => `row-${number},${quoted(text)}`).join('\n')}\n`),
    scans: Array.from({ length: SCANS }, (_, n) => ({ name: `scan-${n + 1}.png`, mimeType: 'image/png', buffer: scan(n) })),
    counts: {
      submissions: texts.length + SCANS, mails: mails.length, late: LATE, rows: ROWS, scans: SCANS,
      ordinary: ORDINARY, inCampaigns: CAMPAIGNS.reduce((sum, [size]) => sum + size, 0), campaigns: CAMPAIGNS.length,
      // A template once, each personal addition once, each other text once; a scan that nobody has typed is a text of its own.
      distinct: CAMPAIGNS.length + additions + ORDINARY - SAME_WORDS, distinctWithout: ORDINARY - SAME_WORDS,
    },
  };
}

// A picture of one pixel, each with a comment of its own so that no two are the same file.
function scan(number) {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const body = Buffer.from(`tEXtComment\0sample scan ${number + 1}`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  const end = png.length - 12;
  return Buffer.concat([png.subarray(0, end), length, body, sum, png.subarray(end)]);
}

function crc32(bytes) {
  let crc = 0xFFFFFFFF;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) ? (crc >>> 1) ^ 0xEDB88320 : crc >>> 1;
  }
  return (crc ^ 0xFFFFFFFF) >>> 0;
}
