/** The left pane. */
export function LibraryPane() {
  return null;
}
