import { unzipSync, zipSync } from 'fflate';
import { featureFiles, sampleFiles } from '../support/fixture-files';
import { type Chance, chanceOf } from './chance';

/** Whole files that damage is done to: every feature, and the three smallest samples. */
const files = [
  ...featureFiles,
  ...sampleFiles.toSorted((a, b) => a.bytes.length - b.bytes.length).slice(0, 3),
];

/** Damage to the bytes of an archive, or to those of one part that is then packed as if nothing had happened. */
function damaged(seed: number, damage: (bytes: Uint8Array, chance: Chance) => Uint8Array): Uint8Array {
  const chance = chanceOf(seed);
  const { bytes } = chance.one(files);
  if (chance.rarely(3)) {
    return damage(bytes, chance);
  }
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
  const name = chance.one(names);
  return zipSync({ ...parts, [name]: damage(parts[name] as Uint8Array, chance) }, { level: 1 });
}

/** A file with one to four bits turned. */
export function bitsTurned(seed: number): Uint8Array {
  return damaged(seed, (bytes, chance) => {
    const bent = bytes.slice();
    for (let count = 1 + chance.below(4); count > 0; count--) {
      const place = chance.below(bent.length);
      bent[place] = (bent[place] ?? 0) ^ (1 << chance.below(8));
    }
    return bent;
  });
}

/** A file that ends too early. */
export function cutOff(seed: number): Uint8Array {
  return damaged(seed, (bytes, chance) => bytes.slice(0, chance.below(bytes.length)));
}
