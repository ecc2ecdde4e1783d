"""Owns the errors the API answers with and their bodies; decides nothing about when."""

from typing import Any


class ApiError(Exception):
    """A request that is answered with an error (reference 2.7)."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message

    def body(self) -> dict[str, Any]:
        """Return the JSON body of the answer."""
        return {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }


def bad_request(code: int, message: str) -> ApiError:
    """Refuse a request for what it asks."""
    return ApiError(400, code, message)


def not_found(path: str) -> ApiError:
    """Say that there is nothing at `path` (given without the version)."""
    return ApiError(404, 20404, f"The requested resource {path} was not found")
