import type { LedgerView, RecordView } from '../../model/ledger';
import type { Confirmation, ProvisionResult } from '../../model/report';
import type { Provision, Standard } from '../../model/standard';
import { normaliseWords } from '../../reading/words';
import { basisText, type Raised } from '../raised';

const FORM = 'self-check';

/** What the forms in the workbook say of rows, told by the row's number or by its words. */
export function confirmationsIn(
  views: readonly LedgerView[],
  standards: readonly Standard[],
): readonly Confirmation[] {
  const provisions = standards.flatMap((standard) => standard.provisions);
  return views
    .filter(({ kind }) => kind === FORM)
    .flatMap(({ records }) => records)
    .flatMap((record): readonly Confirmation[] => {
      const provision = provisionOf(record, provisions);
      const answer = answerOf(record.text('own_result'));
      const place = record.place('own_result');
      const entry = (field: string) => record.text(field).trim() || undefined;
      const [evidence, person, measure, deadline] = ['evidence', 'responsible', 'measure', 'deadline'].map(
        entry,
      );
      return provision && answer && place
        ? [
            {
              requirement: provision.id,
              answer,
              place,
              ...(evidence === undefined ? {} : { evidence }),
              ...(person === undefined ? {} : { person }),
              ...(measure === undefined ? {} : { measure }),
              ...(deadline === undefined ? {} : { deadline }),
            },
          ]
        : [];
    });
}

function provisionOf(record: RecordView, provisions: readonly Provision[]): Provision | undefined {
  const id = record.text('row_id').trim();
  const words = normaliseWords(record.text('requirement'));
  return (
    provisions.find((one) => one.id === id) ?? provisions.find((one) => normaliseWords(one.text) === words)
  );
}

function answerOf(text: string): Confirmation['answer'] | undefined {
  const word = text.normalize('NFKC').trim();
  return /^(?:有|是|√|已|达标)/.test(word)
    ? '有'
    : /^(?:无|没有|否|×|未)/.test(word)
      ? '无'
      : /^(?:不适用|不涉及|[—\-/]+$)/.test(word)
        ? '不适用'
        : undefined;
}

/** The form in the workbook before what was remembered of the same row. */
export function joinConfirmations(
  own: readonly Confirmation[],
  remembered: readonly Confirmation[],
): readonly Confirmation[] {
  const said = new Set(own.map(({ requirement }) => requirement));
  return [...own, ...remembered.filter(({ requirement }) => !said.has(requirement))];
}

/**
 * What a person's answers do not bear out: 有 against the ledgers, 有 without evidence, 无; another answer than the one that is
 * remembered. `system`: how the rows stand without any person.
 */
export function confirmationComplaints(
  own: readonly Confirmation[],
  remembered: readonly Confirmation[],
  system: readonly ProvisionResult[],
): readonly Raised[] {
  return own.flatMap((one): readonly Raised[] => {
    const row = system.find(({ provision }) => provision.id === one.requirement);
    const before = remembered.find(({ requirement }) => requirement === one.requirement);
    return row ? [...answerComplaint(one, row), ...conflict(one, before, row)] : [];
  });
}

function answerComplaint(
  { answer, evidence, place }: Confirmation,
  { provision, status, reason }: ProvisionResult,
): readonly Raised[] {
  if (!place) {
    return [];
  }
  const { basis, text } = provision;
  const demanded = `要求${text}(${basisText(basis)})`;
  const base = { cell: place, basis, actual: answer };
  if (answer === '有' && (status === 'short' || status === 'denied')) {
    return [
      {
        rule: 'claim-false',
        complaint: {
          ...base,
          severity: provision.status === 'uncertain' ? 'query' : 'error',
          message: `自查结果填“有”,系统核对没有做到:${reason}。${demanded}。请改为“无”并写明整改措施,或改正台账。`,
          required: '与台账一致',
        },
      },
    ];
  }
  if (answer === '有' && evidence === undefined && status !== 'met') {
    return [
      {
        rule: 'evidence-missing',
        complaint: {
          ...base,
          severity: 'query',
          message: `自查结果填“有”,没有写佐证材料。${demanded}。请写明材料名称和存放处,没有写的仍算待确认。`,
          required: '佐证材料',
        },
      },
    ];
  }
  return answer === '无'
    ? [
        {
          rule: 'requirement-denied',
          complaint: {
            ...base,
            severity: provision.atMost ?? 'query',
            message: `自查结果填“无”,${demanded}。请写明整改措施、责任人和时限,做到后改为“有”。`,
            required: '有',
          },
        },
      ]
    : [];
}

function conflict(
  one: Confirmation,
  before: Confirmation | undefined,
  { provision }: ProvisionResult,
): readonly Raised[] {
  return before && before.answer !== one.answer && one.place
    ? [
        {
          rule: 'confirmation-changed',
          complaint: {
            cell: one.place,
            severity: 'query',
            message: `这一条以前记的是“${before.answer}”,现在填“${one.answer}”。请核对以哪个为准。`,
            basis: provision.basis,
            actual: one.answer,
            required: before.answer,
          },
        },
      ]
    : [];
}
