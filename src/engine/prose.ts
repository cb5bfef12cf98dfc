import type { Catalogue } from '../model/catalogue';
import type { Ledger } from '../model/ledger';
import type { Standard } from '../model/standard';
import type { Table, TextLine } from '../model/table';
import type { Sheet } from '../model/workbook';
import { citiesIn } from '../reading/places';
import type { Facts } from './facts';
import { checkFigures, factsOfProse } from './prose/figures';
import { checkSums } from './prose/sums';
import { proseIn } from './prose/texts';
import type { Raised } from './raised';

/** Sheets of text without a table: their figures against each other and the ledgers, and slips of wording. A text only asks. */
export function checkProse(
  sheets: readonly Sheet[],
  { ledgers, unread }: { readonly ledgers: readonly Ledger[]; readonly unread: readonly Table[] },
  facts: Facts,
  catalogue: Catalogue,
  standards: readonly Standard[],
): readonly Raised[] {
  return proseIn(sheets, ledgers, unread).flatMap((prose) => {
    const own = factsOfProse(prose, facts.stage, catalogue);
    return [
      ...checkFigures(own, facts, standards),
      ...checkSums(prose.sentences, own),
      ...checkWording(prose.paragraphs),
      ...checkPlaces(prose.paragraphs, standards),
    ];
  });
}

/** What a school goes to, learns from or buys in another province is no slip. */
const TRAVEL =
  /赴|到.{0,8}(?:学习|培训|考察|参观|跟岗)|前往|考察|参观|结对|对口|帮扶|支援|转入|转出|毕业于|籍|务工|来自/;

/** Cities of another province than that of the chosen standard: text that was copied from elsewhere. */
function checkPlaces(paragraphs: readonly TextLine[], standards: readonly Standard[]): readonly Raised[] {
  const home = standards.map(({ province }) => province).find((one) => one !== undefined);
  const named = paragraphs.flatMap(({ text, place }) =>
    text
      .split(/[。;]/)
      .filter((sentence) => !TRAVEL.test(sentence))
      .flatMap((sentence) => citiesIn(sentence).map((city) => ({ ...city, place }))),
  );
  const [first] = named.filter(({ province }) => home !== undefined && province !== home);
  return first
    ? [
        {
          rule: 'foreign-place',
          complaint: {
            cell: first.place,
            severity: 'query',
            message: `文中提到“${first.city}”(${first.province}),所对照的标准是${home}的,像是从外地文件抄来的。请核对。`,
            actual: first.city,
          },
        },
      ]
    : [];
}

/** Slips of the pen that give themselves away by their words alone. */
interface Slip {
  readonly rule: string;
  readonly found: RegExp;
  readonly message: (words: string) => string;
}

const SLIPS: readonly Slip[] = [
  {
    rule: 'measure-word',
    found: /(?:小学|中学|完小|学校|幼儿园|教学点)\d+年(?=[、,。;)]|$)/,
    message: (words) => `“${words}”的量词像是写错了,学校的数量应写“所”。请核对。`,
  },
  {
    rule: 'two-levels',
    found: /小学教师[^。;]{0,20}专科(?:和|、|或)本科/,
    message: (words) =>
      `“${words}”给小学教师写了两个学历层次,多半漏了“初中”(小学专科、初中本科)。请核对原文。`,
  },
  {
    rule: 'head-responsible',
    found: /(?:教导主任|教务主任|副校长|德育主任|总务主任)[^。,;]{0,6}(?:全面负责|负总责|第一责任人)/,
    message: (words) => `“${words}”:学校工作由校长负责,其他人分工负责。请核对写法。`,
  },
  {
    rule: 'date-unfilled',
    found: /(?:\*{2,}|[_×X○]{2,})年|(?:\d{4}|二[〇○零]\S{2})年\s+月|年\s*月\s*日$/,
    message: () => '日期没有填完整,落款要写明年、月、日。请补填。',
  },
];

/** Words of a city in the text of a school in a village or town. */
const URBAN = /区财政|区社会事务|区教育局|街道办|街道居委会|居委会/;

const TYPOS: Readonly<Record<string, string>> = {
  蓝球: '篮球',
  兰球: '篮球',
  撮成: '促成',
  布署: '部署',
  按装: '安装',
  再接再励: '再接再厉',
  一如继往: '一如既往',
};

/** At their cell; each slip once in a text. */
function checkWording(paragraphs: readonly TextLine[]): readonly Raised[] {
  const isRural = paragraphs.some(({ text }) =>
    /[镇乡村](?:中心)?(?:小学|完小|中学|学校|九年)|全[镇乡]/.test(text),
  );
  return [
    ...SLIPS.flatMap(({ rule, found, message }) =>
      firstOf(paragraphs, found, (words, place) => ({
        rule,
        complaint: { cell: place, severity: 'query', message: message(words), actual: words },
      })),
    ),
    ...(isRural
      ? firstOf(paragraphs, URBAN, (words, place) => ({
          rule: 'foreign-place',
          complaint: {
            cell: place,
            severity: 'query',
            message: `文中写的是乡镇的学校,却出现“${words}”,像是从城区的文件抄来的。请核对。`,
            actual: words,
          },
        }))
      : []),
    ...Object.entries(TYPOS).flatMap(([wrong, right]) =>
      firstOf(paragraphs, new RegExp(wrong), (words, place) => ({
        rule: 'misspelt',
        complaint: {
          cell: place,
          severity: 'advice',
          message: `“${words}”应写作“${right}”。`,
          actual: words,
          required: right,
        },
      })),
    ),
  ];
}

function firstOf(
  paragraphs: readonly TextLine[],
  pattern: RegExp,
  raise: (words: string, place: TextLine['place']) => Raised,
): readonly Raised[] {
  for (const { text, place } of paragraphs) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) {
      return [raise(words, place)];
    }
  }
  return [];
}
