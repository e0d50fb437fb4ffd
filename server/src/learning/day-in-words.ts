/** A day as people say it, in the time of this machine: “1 March 2026”. */
export function dayInWords(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}
