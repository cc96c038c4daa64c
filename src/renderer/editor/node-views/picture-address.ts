/** Where the window finds a stored picture: the program serves it under its own scheme. */

/** Address of a stored picture by its asset id (SHA-256 in hex). */
export function pictureAddress(assetId: string): string {
  return `asset://picture/${assetId}`;
}
