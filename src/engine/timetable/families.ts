import type { Scene } from '../../model/ledger';
import type { CurriculumPlan } from '../../model/standard';
import { groupBy } from '../group';
import type { TimetableRaised } from './agreement';
import type { TimetableView } from './cell';

/** A week of fewer lessons is not filled in yet. */
const FEWEST = 18;

/** Families of courses that a document wants to see in every week; subjects that no week may have more of than the plan. */
export function* checkFamilies(
  views: readonly TimetableView[],
  plans: readonly CurriculumPlan[],
  scene: Scene,
): Iterable<TimetableRaised> {
  const done = new Set<string>();
  for (const view of views.filter(({ owner }) => owner === 'class')) {
    for (const [className, lessons] of groupBy(view.lessons, (lesson) => lesson.className)) {
      const cell = view.owners.get(className) ?? view.anchor;
      if (done.has(className) || lessons.length < FEWEST) {
        continue;
      }
      done.add(className);
      const texts = lessons.map(({ subject, text }) => `${subject} ${text}`);
      for (const demand of scene.demands('course-families')) {
        const missing = (demand.items ?? []).filter(
          (item) => !texts.some((text) => new RegExp(item).test(text)),
        );
        if (missing.length > 0 && (lessons[0]?.grade ?? 0) >= 3) {
          const names = missing.map((item) => item.split('|')[0]).join('、');
          yield {
            rule: 'course-family-missing',
            complaint: {
              cell,
              severity: demand.severity,
              message: `${className}的课表里没有${names}。国家、地方和综合实践课程都要开设,请排入课表或说明在哪一节上。`,
              basis: demand.basis,
              actual: `没有${names}`,
              required: (demand.items ?? []).map((item) => item.split('|')[0]).join('、'),
            },
          };
        }
      }
      for (const demand of scene.demands('exam-subjects')) {
        yield* tooMany(className, lessons, plans, demand.items ?? [], cell, demand);
      }
    }
  }
}

function* tooMany(
  className: string,
  lessons: TimetableView['lessons'],
  plans: readonly CurriculumPlan[],
  subjects: readonly string[],
  cell: TimetableView['anchor'],
  demand: ReturnType<Scene['demands']>[number],
): Iterable<TimetableRaised> {
  const plan = plans.find(({ isMinimum }) => !isMinimum);
  const grade = lessons[0]?.grade;
  for (const subject of plan && grade !== undefined ? subjects : []) {
    const given = lessons
      .filter((lesson) => lesson.subject === subject)
      .reduce((sum, { share }) => sum + share, 0);
    const planned = plan?.periods[subject]?.[(grade ?? 0) - 1];
    if (planned !== null && planned !== undefined && given > planned) {
      yield {
        rule: 'exam-subject-periods',
        complaint: {
          cell,
          severity: demand.severity,
          message: `${className}每周${subject}${given}节,课程计划是${planned}节,多${given - planned}节。不得增加考试科目的课时,请核对。`,
          basis: demand.basis,
          actual: `${given}节`,
          required: `≤ ${planned}节`,
          missing: `超出${given - planned}节`,
        },
      };
    }
  }
}
