const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) {
    sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return sum;
});

/** The checksum that zip archives keep of every file; `before` is that of the bytes that go before, piece by piece. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (let index = 0; index < bytes.length; index++) {
    sum = (sum >>> 8) ^ (table[(sum ^ (bytes[index] as number)) & 0xff] as number);
  }
  return ~sum >>> 0;
}
