import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { demandOf, placeOf, plain, quoted, underDemand } from './complain';
import { bareName, namesOf } from './people';

/**
 * A register in which every item that a demand names must occur, in any of these fields, the title or the section. Where none
 * does, it is a register of something else.
 */
export function listsAll(id: string, fields: readonly string[], titled: RegExp = /./): LedgerCheck {
  return {
    id,
    about: '要求的各项齐不齐',
    needs: fields.slice(0, 1),
    *check(ledger, scene) {
      const titles = [ledger.sheet, ...ledger.titles.map((title) => title.text)].join(' ');
      for (const demand of titled.test(titles) ? scene.demands(id) : []) {
        yield* missingItems(ledger, fields, demand);
      }
    },
  };
}

function* missingItems(
  ledger: LedgerView,
  fields: readonly string[],
  demand: ReturnType<Scene['demands']>[number],
): Iterable<Complaint> {
  const text = [
    ...ledger.titles.map((title) => title.text),
    ...ledger.records.flatMap((record) => [record.section, ...fields.map((field) => record.text(field))]),
  ].join(' ');
  const missing = (demand.items ?? []).filter((item) => !new RegExp(item).test(text));
  if (missing.length > 0 && missing.length < (demand.items ?? []).length) {
    const names = missing.map((item) => item.split('|')[0]).join('、');
    yield {
      cell: ledger.anchor,
      ...underDemand(demand, 'query'),
      message: `${ledger.label}里没有${names}。请补做补记;确实没有的,请列入整改或说明原因。`,
      actual: `缺${names}`,
      required: (demand.items ?? []).map((item) => item.split('|')[0]).join('、'),
    };
  }
}

/** Everybody on the staff, as the workbook's roster lists them, stands in the register. */
export function coversStaff(id: string, what: string): LedgerCheck {
  return {
    id,
    about: `全体教职工都有${what}记录`,
    needs: ['name'],
    against: ['teacher-roster'],
    *check(ledger, scene) {
      const demand = demandOf(scene, id);
      const staff = namesOf(scene.ledgers('teacher-roster'), 'name');
      const listed = namesOf(scene.ledgers(ledger.kind), 'name');
      const missing = [...staff].filter((name) => !listed.has(name));
      if (demand && listed.size > 0 && missing.length > 0) {
        yield {
          cell: ledger.anchor,
          ...underDemand(demand, 'query'),
          message: `教师花名册里有${missing.length}人没有${what}记录(${missing.slice(0, 3).join('、')}${missing.length > 3 ? '等' : ''})。请补做补记,或说明原因。`,
          actual: `缺 ${missing.length} 人`,
          required: '全体教职工',
        };
      }
    },
  };
}

/** Whoever is named, several in a cell perhaps, is on the staff. */
export function onlyStaff(id: string, field: string): LedgerCheck {
  return {
    id,
    about: '人员与教师花名册',
    needs: [field],
    against: ['teacher-roster'],
    *check(ledger, scene) {
      const demand = demandOf(scene, id);
      const staff = namesOf(scene.ledgers('teacher-roster'), 'name');
      for (const record of demand && staff.size > 0 ? ledger.records : []) {
        const unknown = peopleIn(record.text(field)).filter((name) => !staff.has(name));
        if (unknown.length > 0) {
          yield {
            cell: placeOf(ledger, record, field),
            ...underDemand(demand, 'query'),
            message: `${unknown.join('、')}不在教师花名册里。请核对姓名;不是本校教师的请注明单位。`,
            actual: unknown.join('、'),
            required: '教师花名册里的人',
          };
        }
      }
    },
  };
}

/** What a list says of somebody on the staff beside what the roster says of him: one line of each. */
interface SaidOfStaff {
  readonly own: string;
  readonly roster: string;
  readonly label: string;
}

/** Whoever answers for something is told as the roster tells him: 性别, 专业. */
export function toldAsOnRoster(id: string, name: string, said: readonly SaidOfStaff[]): LedgerCheck {
  return {
    id,
    about: '人员与教师花名册的性别、专业',
    needs: [name],
    uses: said.map(({ own }) => own),
    against: ['teacher-roster'],
    *check(ledger, scene) {
      const demand = demandOf(scene, id);
      const staff = scene.ledgers('teacher-roster').flatMap(({ records }) => records);
      for (const record of demand ? ledger.records : []) {
        const person = bareName(record.text(name));
        const known = person === '' ? [] : staff.filter((one) => bareName(one.text('name')) === person);
        const [on] = known.length === 1 ? known : [];
        for (const { own, roster, label } of on ? said : []) {
          const [here, there] = [record.text(own), on?.text(roster) ?? ''].map((text) =>
            text.replace(/\s|专业$/g, ''),
          );
          if (here && there && !here.includes(there) && !there.includes(here)) {
            yield {
              cell: placeOf(ledger, record, own),
              ...underDemand(demand, 'query'),
              message: `${person}的${label}填的是“${here}”,教师花名册里是“${there}”。请核对,把填错的一处改正。`,
              actual: here,
              required: there,
            };
          }
        }
      }
    },
  };
}

/** 张三、李四(后勤): the names, without posts and brackets. */
function peopleIn(text: string): readonly string[] {
  return text
    .replace(/[(\uff08][^)\uff09]*[)\uff09]/g, '')
    .split(/[、,\uff0c;\uff1b/\s]+/)
    .map(bareName)
    .filter((name) => /^[\u4e00-\u9fff·]{2,4}$/.test(name));
}

/** A term of the school year: its name, first and last day. */
export interface Term {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** The last term that was over on a day: 秋季 ends with January, 春季 in the middle of July. */
export function lastTermBefore(day: string): Term {
  const year = Number(day.slice(0, 4));
  const terms: readonly Term[] = [year - 1, year].flatMap((one) => [
    { name: `${one}年春季学期`, from: `${one}-02-01`, to: `${one}-07-15` },
    { name: `${one}年秋季学期`, from: `${one}-09-01`, to: `${one + 1}-01-31` },
  ]);
  return terms.filter(({ to }) => to < day).at(-1) ?? { name: '', from: '', to: '' };
}

/** Every record whose field says that something happened that must not happen: the demand's items are its words. */
export function* incidents(
  ledger: LedgerView,
  scene: Scene,
  id: string,
  fields: readonly string[],
): Iterable<Complaint> {
  for (const record of ledger.records) {
    const words = fields.map((field) => record.text(field)).join(' ');
    const demand = scene
      .demands(id)
      .find(({ items = [] }) => items.some((item) => new RegExp(item).test(words)));
    const field = fields.find((one) => record.text(one) !== '');
    if (demand && field && !saysNothing(record, fields)) {
      yield {
        cell: placeOf(ledger, record, field),
        ...underDemand(demand, 'query'),
        message: `登记有“${record.text(field)}”,这是不允许的。请核实处理,写明整改结果;登记错的请更正。`,
        actual: record.text(field),
        required: '没有',
      };
    }
  }
}

function saysNothing(record: RecordView, fields: readonly string[]): boolean {
  return fields.every((field) => /^(?:无|没有|未发现|0|—|-|\/|)$/.test(record.text(field).trim()));
}

/** A figure of every record and the demand that says how much of it there must be. */
interface Least {
  readonly field: string;
  readonly demand: string;
  readonly unit: string;
}

/** Figures that a chosen standard wants to be so large at least; `name`: the field that names the record. */
export function atLeast(id: string, about: string, name: string, least: readonly Least[]): LedgerCheck {
  return {
    id,
    about,
    needs: [name],
    *check(ledger, scene) {
      for (const record of ledger.records) {
        for (const { field, demand: wanted, unit } of least) {
          const demand = demandOf(scene, wanted);
          const value = record.number(field);
          if (demand?.bound === undefined || value === undefined || value >= demand.bound) {
            continue;
          }
          const [is, bound] = [plain(value), plain(demand.bound)];
          yield {
            cell: placeOf(ledger, record, field),
            ...underDemand(demand, 'query'),
            message: `${quoted(record, name)}${ledger.header(field)}${is}${unit},要求不少于${bound}${unit}。请核对或说明原因。`,
            actual: `${is} ${unit}`,
            required: `≥ ${bound} ${unit}`,
            missing: `还差 ${plain(demand.bound - value)} ${unit}`,
          };
        }
      }
    },
  };
}
