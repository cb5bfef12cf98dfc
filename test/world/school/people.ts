import type { Random } from '../random';

/** Invented names, identity numbers of the region 000000 and telephone numbers 1300000NNNN, none of them twice. */
export interface Registry {
  readonly name: (sex: string, surname?: string) => string;
  /** An identity number of a day of birth (ISO). */
  readonly identity: (birth: string, sex: string) => string;
  readonly phone: () => string;
}

const SURNAMES = [...'翟纪焦樊屈阎苗柏乌晏佟臧骆鲍温乔牧卞冉邵祁滕褚宓郁荀逄麻仇计郗芮'];
const MIDDLES = [...'嘉以若鹤启思清安子明采远沐佳静丹云书望晚景承博知修念星昭雨长一文'];
const BOYS = [...'树宁愚鸣明齐禾澜航衡峰泽衍远舟辰川野阳恺'];
const GIRLS = [...'薇音姝青岫瑶舒晴夏慈桐溪衿兰婷月悦菡琪萱'];

export function registryOf(random: Random): Registry {
  const names = new Set<string>();
  let serial = random.whole(1, 40);
  let phones = random.whole(0, 99);
  const name = (sex: string, surname?: string): string => {
    for (;;) {
      const last = random.pick(sex === '男' ? BOYS : GIRLS);
      const full = `${surname ?? random.pick(SURNAMES)}${random.pick(MIDDLES)}${last}`;
      if (!names.has(full)) {
        names.add(full);
        return full;
      }
    }
  };
  return {
    name,
    identity: (birth, sex) => {
      serial = (serial + 1) % 500;
      const order = String(serial * 2 + (sex === '男' ? 1 : 0)).padStart(3, '0');
      const digits = `000000${birth.replaceAll('-', '')}${order}`;
      return digits + lastDigit(digits);
    },
    phone: () => {
      phones += 1;
      return `1300000${String(phones).padStart(4, '0')}`;
    },
  };
}

/** GB 11643-1999: the digit that makes the weighted sum 1 modulo 11. */
export function lastDigit(digits: string): string {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return '10X98765432'.charAt(sum % 11);
}

/** A day between two ISO days, both of which may occur. */
export function dayBetween(random: Random, from: string, to: string): string {
  const start = Date.parse(from);
  const days = Math.round((Date.parse(to) - start) / 86_400_000);
  return new Date(start + random.whole(0, days) * 86_400_000).toISOString().slice(0, 10);
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
