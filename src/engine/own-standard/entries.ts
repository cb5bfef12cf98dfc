import type { RecordView } from '../../model/ledger';
import { ALL, comparisonWords, DROPPED, statusWords } from '../../model/own-standard';
import type { Comparison, Status } from '../../model/standard';
import type { Raised } from '../raised';

/** What a line of the sheet 标准设置 says; absent is what it leaves as it was. */
export interface Entry {
  readonly record: RecordView;
  readonly isDropped: boolean;
  readonly comparison?: Comparison;
  readonly bound?: number | 'all';
  readonly document?: string;
  readonly clause?: string;
  readonly status?: Status;
  readonly isCounted?: boolean;
  readonly isChosen: boolean;
}

/** What the line was drawn from: whether it has a number, and of which size. */
export interface Origin {
  readonly bound?: number | 'all';
  readonly unit?: string;
}

/** A bad entry, at its cell; what stood there before goes on. */
export function badEntry(record: RecordView, field: string, message: string): readonly Raised[] {
  const cell = record.place(field);
  return cell
    ? [
        {
          rule: 'own-standard-entry',
          complaint: {
            cell,
            severity: 'query',
            message: `${message}这一格没有采用,仍按原标准检查。请改正。`,
            actual: record.text(field),
          },
        },
      ]
    : [];
}

/** Reads a line; every cell that cannot be understood is named. */
export function readEntry(
  record: RecordView,
  origin: Origin,
): { readonly entry: Entry; readonly raised: readonly Raised[] } {
  const raised: Raised[] = [];
  const said = (field: string) => record.text(field).normalize('NFKC').trim();
  const refuse = (field: string, message: string) => {
    raised.push(...badEntry(record, field, message));
  };
  const state = said('state');
  const status = (Object.keys(statusWords) as Status[]).find((one) => statusWords[one] === state);
  if (!status && state !== '' && state !== DROPPED) {
    refuse('state', `状态只能填${Object.values(statusWords).join('、')}或${DROPPED},这里填的是“${state}”。`);
  }
  const sign = signOf(said('comparison'));
  if (!sign && said('comparison') !== '' && origin.bound !== undefined) {
    refuse('comparison', `关系只能填${Object.values(comparisonWords).join('、')}。`);
  }
  const bound = origin.bound === undefined ? undefined : boundOf(record, origin);
  if (origin.bound !== undefined && bound === undefined) {
    refuse('bound', `标准值要填一个数,这里${said('bound') === '' ? '是空的' : `填的是“${said('bound')}”`}。`);
  }
  const flag = (field: string) => {
    const text = said(field);
    const isYes = /^(?:是|√|✓|1)$/.test(text);
    if (!isYes && !/^(?:否|×|0|)$/.test(text)) {
      refuse(field, `这里只能填“是”或“否”,填的是“${text}”。`);
      return undefined;
    }
    return text === '' ? undefined : isYes;
  };
  const isCounted = flag('counted');
  const isChosen = flag('chosen') === true;
  const [document, clause] = [record.text('document').trim(), record.text('clause').trim()];
  return {
    entry: {
      record,
      isDropped: state === DROPPED,
      isChosen,
      ...(sign ? { comparison: sign } : {}),
      ...(bound === undefined ? {} : { bound }),
      ...(document === '' ? {} : { document }),
      ...(clause === '' ? {} : { clause }),
      ...(status ? { status } : {}),
      ...(isCounted === undefined ? {} : { isCounted }),
    },
    raised,
  };
}

function signOf(text: string): Comparison | undefined {
  const typed = text.replace('≧', '≥').replace('≦', '≤');
  const known = (Object.keys(comparisonWords) as Comparison[]).find(
    (one) => comparisonWords[one] === typed || one === typed,
  );
  const words: Readonly<Record<string, Comparison>> = {
    不低于: '>=',
    不少于: '>=',
    不超过: '<=',
    不高于: '<=',
  };
  return known ?? words[typed];
}

/** A rate may be entered as 95%, 0.95 or 95. */
function boundOf(record: RecordView, { bound, unit }: Origin): number | 'all' | undefined {
  if (record.text('bound').trim() === ALL && bound === 'all') {
    return 'all';
  }
  const reading = record.reading('bound');
  if (!reading || reading.value < 0 || (bound === 'all' && !Number.isInteger(reading.value))) {
    return undefined;
  }
  const isRate = unit === '%' && typeof bound === 'number' && bound <= 1;
  return isRate && reading.value > 1 ? reading.value / 100 : reading.value;
}
