/** What the client is answered when a batch, or one of its actions, cannot be run. */
import { ApiError } from "./api-error";
import type { ErrorBody, ResponseMessage } from "./protocol";

const LIMITS_PAGE =
  "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins";

const refusal = (code: string, text: string): ResponseMessage => ({
  HttpStatusCode: 400,
  ErrorCode: code,
  ErrorMessage: text,
  Headers: {},
  Body: null,
});

/** The batch as a whole was refused. */
export const refusedWith = ({ code, message }: { code: string; message: string }): ResponseMessage =>
  refusal(code, message);

export const cellEditRefusal = (): ResponseMessage =>
  refusal(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

export const requestTooLarge = (): ResponseMessage =>
  refusal(
    "RequestPayloadSizeLimitExceeded",
    `The request payload size has exceeded the limit. Please refer to the documentation: ${LIMITS_PAGE}.`,
  );

export const responseTooLarge = (): ResponseMessage =>
  refusal(
    "ResponsePayloadSizeLimitExceeded",
    `The response payload size has exceeded the limit. Please refer to the documentation: ${LIMITS_PAGE}.`,
  );

/** The action `index` failed; what came before it is done. */
export function actionError(error: unknown, location: string, index: number): ErrorBody {
  const known = error instanceof ApiError;
  return {
    Code: known ? error.code : "GeneralException",
    Message: known ? error.message : `The local host failed: ${String(error)}`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
