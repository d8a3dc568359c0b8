/** The names of the commands: one word, or two. */
export type CommandName =
  | 'read'
  | 'reconcile'
  | 'assess'
  | 'replay'
  | 'status'
  | 'supports'
  | 'law show'
  | 'law list'
  | 'law doubts'
  | 'facts'
  | 'sample'
  | 'schema';
