const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) {
    sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return sum;
});

/** What a byte comes to when one, two and three more bytes follow it. */
const [second, third, fourth] = [1, 2, 3].map((following) =>
  table.map((sum) => {
    let shifted = sum;
    for (let step = 0; step < following; step++) {
      shifted = (shifted >>> 8) ^ (table[shifted & 0xff] as number);
    }
    return shifted;
  }),
) as [Uint32Array, Uint32Array, Uint32Array];

/**
 * The checksum that zip archives keep of every file; `before` is that of the bytes that go before, piece by piece. Four bytes at a
 * time: of a large sheet every byte is summed.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    sum ^= at4(bytes, at);
    sum =
      (fourth[sum & 0xff] as number) ^
      (third[(sum >>> 8) & 0xff] as number) ^
      (second[(sum >>> 16) & 0xff] as number) ^
      (table[sum >>> 24] as number);
  }
  for (; at < bytes.length; at++) {
    sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] as number)) & 0xff] as number);
  }
  return ~sum >>> 0;
}

function at4(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}
