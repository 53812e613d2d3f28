export type Field = {
  /** In the picker and in errors. */
  readonly label: string
  readonly sample: string
}
