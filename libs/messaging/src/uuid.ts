/** As Postgres writes one; anything else in its place is somebody's text. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
