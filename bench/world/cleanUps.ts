type CleanUp = () => Promise<unknown> | void

/** What has to be undone at the end, also when that comes early. */
export class CleanUps {
  private readonly steps: CleanUp[] = []

  add(step: CleanUp): void {
    this.steps.push(step)
  }

  /** The last added first. A step that fails does not keep the others from running. */
  async run(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step()
      } catch (error) {
        console.error('Clearing up:', error)
      }
    }
  }
}
