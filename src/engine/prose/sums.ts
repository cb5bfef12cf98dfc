import type { TextLine } from '../../model/table';
import { figureText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Raised } from '../raised';

const FIGURE = /(\d+(?:\.\d+)?)(万元|元|平方米|㎡|亩|人|名|所|间|套|台|册|个)/g;

/** Sums that a sentence makes for itself: a whole, and after 其中, : or a bracket its parts in the same unit. */
export function checkSums(sentences: readonly TextLine[], facts: Facts): readonly Raised[] {
  return sentences.flatMap(({ text, place }) =>
    [...wrongSum(text), ...wrongList(text), ...impliedWhole(text, facts), ...helpers(text, facts)].map(
      (found): Raised => ({
        rule: found.rule,
        complaint: {
          cell: place,
          severity: 'query',
          message: found.message,
          actual: found.actual,
          required: found.required,
        },
      }),
    ),
  );
}

/** Sexes are added up as quantities; growth and bounds are no parts. */
const OTHERWISE = /[男女]生|增|减|比上年|标准|不低于|以上/;

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly actual: string;
  readonly required: string;
}

function wrongSum(text: string): readonly Found[] {
  const [head = '', ...rest] = text.split(/其中|[:\uff1a(\uff08]|分别|即/);
  const whole = [...head.matchAll(FIGURE)].at(-1);
  const [, total = '', unit = ''] = whole ?? [];
  const parts = [...rest.join(',').matchAll(FIGURE)]
    .filter(([, , own]) => own === unit)
    .map(([, value]) => Number(value));
  const sum = Number(parts.reduce((one, other) => one + other, 0).toFixed(6));
  // Parts that are named may be some of all: less than the whole says nothing unless years or 分别 divide it.
  const isDivided = /分别/.test(text) || (text.match(/20\d\d年/g) ?? []).length >= parts.length;
  const isWrong = parts.length >= 2 && (sum > Number(total) || (isDivided && sum !== Number(total)));
  return whole && isWrong && !OTHERWISE.test(text)
    ? [
        {
          rule: 'total-mismatch',
          message: `这里写${total}${unit},后面各项${parts.map(figureText).join('+')}=${figureText(sum)}${unit},相差${figureText(Math.abs(sum - Number(total)))}${unit}。请核对总数和各项。`,
          actual: `${total}${unit}`,
          required: `${figureText(sum)}${unit}`,
        },
      ]
    : [];
}

/** 9所:甲、乙、丙 names three. */
function wrongList(text: string): readonly Found[] {
  return [...text.matchAll(/(\d+)所[\u4e00-\u9fff]{0,6}[:\uff1a(\uff08]([^()。;]+)/g)].flatMap(
    ([, count = '', list = '']): readonly Found[] => {
      const names = list.split(/[、,]/).filter((name) => /[\u4e00-\u9fff]{2,}/.test(name));
      return names.length >= 3 && !/\d/.test(list) && names.length !== Number(count)
        ? [
            {
              rule: 'count-mismatch',
              message: `这里写${count}所,后面列出${names.length}所。请核对漏列或多列的学校。`,
              actual: `${count}所`,
              required: `${names.length}所`,
            },
          ]
        : [];
    },
  );
}

/** 培训经费3万元,占工资总额的1.5%: then the payroll is 200万元, more than all the money there is. */
function impliedWhole(text: string, facts: Facts): readonly Found[] {
  const match =
    /培训(?:经)?费[^\d。]{0,8}(\d+(?:\.\d+)?)(万)?余?元[^。]{0,6}(?:占|达到?|为)[^\d。]{0,6}工资总额的?(\d+(?:\.\d+)?)%/.exec(
      text,
    );
  const all = facts.believedOf.get('education-fund')?.[0]?.value;
  const payroll = match ? (Number(match[1]) * (match[2] ? 10_000 : 1) * 100) / Number(match[3]) : 0;
  return all !== undefined && payroll > all
    ? [
        {
          rule: 'implied-payroll',
          message: `按培训经费占工资总额的${match?.[3]}%倒算,工资总额是${figureText(payroll)}元,多于教育经费${figureText(all)}元。请核对;教育经费不含工资的请注明。`,
          actual: `${figureText(payroll)} 元`,
          required: `≤ ${figureText(all)} 元`,
        },
      ]
    : [];
}

/** Half as many places again as there are children is more than a way of speaking. */
const TOO_MANY = 1.5;

function helpers(text: string, facts: Facts): readonly Found[] {
  const each = /每(?:名|位|个)?(?:教师|老师)(?:结对)?帮扶(\d+)(?:名|个|人)/.exec(text)?.[1];
  const value = (id: string) => facts.believedOf.get(id)?.[0]?.value;
  const [staff, children] = [value('staff') ?? value('full-time-teachers'), value('left-behind')];
  return each !== undefined &&
    staff !== undefined &&
    children !== undefined &&
    staff * Number(each) > TOO_MANY * children
    ? [
        {
          rule: 'helpers-plausible',
          message: `教师${staff}人每人帮扶${each}名,可帮扶${staff * Number(each)}名,留守儿童只有${children}名;${Math.ceil(children / Number(each))}名教师就够。请核对说法。`,
          actual: `${staff * Number(each)} 名`,
          required: `${children} 名`,
        },
      ]
    : [];
}
