/**
 * The text that UTF-8 bytes stand for. Written out because the bare language has no TextDecoder; what
 * is not UTF-8 becomes U+FFFD, as a TextDecoder would have it (the checksum has spoken before this).
 */
export function textFrom(bytes: Uint8Array): string {
  const parts: string[] = [];
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at++] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = more === 0 ? first : first & (0x3f >> more);
    let broken = first >= 0x80 && (first < 0xc2 || first > 0xf4);
    for (let i = 0; i < more && !broken; i++) {
      const next = bytes[at] ?? 0;
      if ((next & 0xc0) !== 0x80) broken = true;
      else {
        point = (point << 6) | (next & 0x3f);
        at++;
      }
    }
    units.push(broken || point > 0x10ffff ? 0xfffd : point);
    if (units.length >= 4096 || at >= bytes.length) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  return parts.join('');
}
