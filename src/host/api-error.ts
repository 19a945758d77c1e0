/** An error as Excel answers with: a code of `Excel.ErrorCodes` and the sentence that goes with it. */
export class ApiError extends Error {
  override name = "ApiError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (detail = ""): ApiError =>
  new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${detail && ` ${detail}`}`,
  );

export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.");

export const itemExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const accessDenied = (): ApiError =>
  new ApiError("AccessDenied", "You do not have the permissions to perform the requested operation.");

/** For what Excel can do and this host cannot: never a silent success. */
export const notImplemented = (member: string): ApiError =>
  new ApiError("NotImplemented", `${member} is not implemented by the local host.`);
