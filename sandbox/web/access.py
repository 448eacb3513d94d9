"""Access: programs on this machine and our own page may send requests, other pages may not.

A page elsewhere cannot reach us under a name of its own (Host: DNS rebinding), cannot send from its origin (Origin and
Sec-Fetch-Site), and does not know the secret of this run. The secret is not a cookie, because a cookie of 127.0.0.1 is
sent to every port. It is in the fragment of the printed address, which no request carries, and then in the tab's
session storage.
"""

from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler

OURS: Final = frozenset({"127.0.0.1", "localhost"})
FOR_THE_PAGE: Final = ("/control/", "/web/", "/page/", "/panels/")


def is_for_us(request: web.Request) -> bool:
    """Return whether the request was sent to this machine by its own name, by no page or by our own."""
    if request.host.rsplit(":", 1)[0] not in OURS:
        return False
    origin = request.headers.get("Origin")
    is_opened = request.method == "GET" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    if request.headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"} and not is_opened:
        return False
    return origin is None or (origin == f"http://{request.host}" and request.path.startswith(FOR_THE_PAGE))


@web.middleware
async def loopback_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse every other sender before anything else is read."""
    if not is_for_us(request):
        return web.Response(status=403, text="loopback only")
    return await handler(request)
