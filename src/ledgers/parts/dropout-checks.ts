import type { LedgerCheck, RecordView } from '../../model/ledger';
import { demandOf, plain, underDemand } from './complain';
import { bareName, complainAt } from './people';

const BACK = /已返|返校|复学|已到校|在校|在读|送教|就读|已劝返|劝返成功|转学|休学/;
const AWAY = /未返|未复学|仍未|没有返|不返|拒绝|辍学|失学|未到校|失联|打工|务工|劝返中|正在劝返|^否|^×|不愿/;

/** The field that says how things stand: its own, else the result of the latest visit. */
function stateField(record: RecordView): string {
  const fields = ['status', 'visit3_result', 'visit2_result', 'visit1_result'];
  return fields.find((field) => record.has(field) && !record.isBlank(field)) ?? 'status';
}

/** `true` where the state of a pupil says that the pupil is not back at school; a blank says nothing. */
export function isStillAway(record: RecordView): boolean {
  const status = record.text(stateField(record));
  return AWAY.test(status) && !/已返|已复学|已到校/.test(status);
}

function isBack(record: RecordView): boolean {
  return (
    !isStillAway(record) && (BACK.test(record.text('status')) || /^(?:是|√)/.test(record.text('status')))
  );
}

/** Every pupil who left is to be brought back; whoever is back has a day of return. */
export const broughtBack: LedgerCheck = {
  id: 'not-returned',
  *check(ledger, scene) {
    for (const record of ledger.records) {
      const name = bareName(record.text('name'));
      if (isStillAway(record)) {
        const field = stateField(record);
        yield* complainAt(record, field, {
          ...underDemand(demandOf(scene, 'no-dropout'), 'error'),
          message: `${name}现状是“${record.text(field)}”。义务教育阶段不得辍学,请继续劝返,落实包保人,返校后补填返校时间。`,
          actual: record.text(field),
          required: '已返校',
        });
      } else if (
        isBack(record) &&
        ledger.has('return_date') &&
        record.isBlank('return_date') &&
        !/送教|转学|休学/.test(record.text('status'))
      ) {
        yield* complainAt(record, 'return_date', {
          severity: 'query',
          message: `${name}现状是“${record.text('status')}”,返校时间没有填。请补填。`,
          actual: '空白',
          required: '返校时间',
        });
      }
    }
  },
};

/** "辍学0人,辍学率0" below rows of pupils who have not come back. */
export const dropoutClaim: LedgerCheck = {
  id: 'dropout-claim',
  *check(ledger, scene) {
    const away = ledger.records.filter(isStillAway);
    const pupils = scene.quantity('pupils-start') ?? scene.quantity('pupils');
    for (const { text, place } of [...ledger.titles, ...ledger.footers]) {
      const line = text.normalize('NFKC').replace(/\s+/g, '');
      const stated = /(?<!疑似|曾)(?:辍学|流失|失学)(?:学生)?(?:人数)?[::为]?(\d+)(?:人|名)/.exec(line)?.[1];
      const isZero = /(?:辍学|流失)率[::为是]?0(?:\.0+)?(?:%|[,。;]|$)|无(?:一人)?辍学|零辍学/.test(line);
      const wrong = stated === undefined ? isZero && away.length > 0 : Number(stated) < away.length;
      if (wrong) {
        const rate =
          pupils && pupils.value > 0
            ? `(${away.length}÷${plain(pupils.value)}=${plain((away.length / pupils.value) * 100)}%)`
            : '';
        yield {
          cell: place,
          related: away.slice(0, 10).flatMap((record) => record.place(stateField(record)) ?? []),
          severity: 'error',
          message: `这里写辍学${stated ?? '0'}人${isZero ? '、辍学率0' : ''},表中还有${away.length}名学生没有返校${rate}。请改成与各行一致。`,
          actual: `${stated ?? '0'}人`,
          required: `${away.length}人`,
        };
      }
    }
  },
};
