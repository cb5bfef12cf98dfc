/** Letters by which subjects are called in a row: 语数英. */
const LETTERS = /^[语数英物化生政史地道法科体音美]{2,}$/;
const ALL = /^(?:各科|每科|各学科|全科|均|各|都|为|:)*$/;

/**
 * The full mark that a sentence gives a subject by name: 满分:语数英各120,物理、历史各100. `others` where it names subjects but not
 * this one, `undefined` where it names none.
 */
export function markOf(words: string, header: string): number | 'others' | undefined {
  const subject = header.normalize('NFKC').replace(/\(.*\)|\s/g, '');
  let names = false;
  for (const [, sentence = ''] of words.matchAll(/满分[:为]?([^。;()]*)/g)) {
    for (const [, called = '', mark] of sentence
      .replace(/\s/g, '')
      .matchAll(/([^\d]*?)(?:各|均|都)?(?:为|:)?(\d{2,3})分?/g)) {
      const subjects = called.split(/[、,和及]/).filter((one) => one !== '' && !ALL.test(one));
      names ||= subjects.length > 0;
      if (subjects.some((one) => isCalled(subject, one))) {
        return Number(mark);
      }
    }
  }
  return names ? 'others' : undefined;
}

function isCalled(subject: string, name: string): boolean {
  return (
    subject !== '' &&
    (subject === name ||
      (name.length >= 2 && subject.startsWith(name)) ||
      (LETTERS.test(name) && [...name].some((letter) => subject.startsWith(letter))))
  );
}
