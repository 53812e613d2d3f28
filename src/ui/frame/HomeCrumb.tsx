/** The first breadcrumb: a word, where Payload has its own mark. */
export const HomeCrumb = () => <>Home</>
