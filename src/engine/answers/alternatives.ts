import type { Provision } from '../../model/standard';
import { groupBy } from '../group';
import type { Answer } from './answer';
import { foldNames } from './synonyms';

/** 有运动场地,或预留了场地: a row that is met in one of several ways; 学生或家长评教 says who does it. */
const OR = /,或者?/;

/** Without the denials of what another way makes up for: 开水房 无 where well and disinfection are there. */
export function withoutMadeUp(answers: readonly Answer[]): readonly Answer[] {
  const open = answers.filter(({ provision }) => branchesOf(provision).length > 1);
  const madeUp = new Set(
    [
      ...groupBy(open, ({ provision, standard, written }) =>
        [standard, provision.id, written.place.sheet].join('|'),
      ).values(),
    ].flatMap(madeUpIn),
  );
  return answers.filter((answer) => !madeUp.has(answer));
}

function branchesOf({ text }: Provision): readonly string[] {
  return text.split(OR);
}

/** Of the first way everything must be there, of what stands after 或 each thing does by itself. */
function madeUpIn(group: readonly Answer[]): readonly Answer[] {
  const [first] = group;
  const branches = first ? branchesOf(first.provision).map(foldNames) : [];
  const told = group.map((answer) => ({ answer, branch: branchOf(answer, branches) }));
  const isMet = branches.some((_, index) => {
    const said = told.filter(({ branch }) => branch === index).map(({ answer }) => answer.says);
    return said.includes('yes') && (index > 0 || !said.includes('no'));
  });
  return isMet ? group.filter(({ says, isFalseClaim }) => says === 'no' && !isFalseClaim) : [];
}

/** The last way of which two letters stand in the label: the first names what all ways are about. */
function branchOf({ label }: Answer, branches: readonly string[]): number | undefined {
  const text = foldNames(label);
  const shares = (branch: string) =>
    [...branch].some((_, at) => at > 0 && text.includes(branch.slice(at - 1, at + 1)));
  const last = branches.findLastIndex(shares);
  return last < 0 ? undefined : last;
}
