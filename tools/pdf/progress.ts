/** Says what is being made, on one line of a terminal; silent where nobody looks (CI, pipes). */
export class Progress {
  private readonly live = Boolean(process.stdout.isTTY && !process.env.CI)

  constructor(private readonly all: number, private done = 0) {}

  /** Something has begun. */
  begin(what: string): void {
    if (this.live)
      process.stdout.write(`\r\u001B[K[${this.done + 1}/${this.all}] ${what}`)
  }

  /** It is there. */
  end(): void {
    this.done++
    if (this.live)
      process.stdout.write('\r\u001B[K')
  }
}
