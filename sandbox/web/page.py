"""The page's own files. They contain no secrets and no data of the workspace."""

import mimetypes
from pathlib import Path
from typing import Final

from aiohttp import web

FOLDER: Final = Path(__file__).parent / "static"
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src blob:; "
    "connect-src 'self'; frame-src 'self' blob:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
)
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
KINDS: Final = {".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".svg": "image/svg+xml"}


def serve_folder(folder: Path) -> "Files":
    """Return a handler for the files of this folder."""
    return Files(folder.resolve())


class Files:
    """A handler of GET for the files below one folder. It serves nothing outside that folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer with the file of the requested path, or 404."""
        return self.file(request.match_info["path"])

    async def index(self, _: web.Request) -> web.StreamResponse:
        """Answer with the page itself."""
        return self.file("index.html")

    def file(self, name: str) -> web.Response:
        """Return a response with the file of that name below the folder, or 404."""
        path = (self._folder / name).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            return web.Response(status=404, text="there is no such file", headers=HEADERS)
        kind = KINDS.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        charset = "utf-8" if kind.startswith("text/") else None
        return web.Response(body=path.read_bytes(), content_type=kind, charset=charset, headers=HEADERS)
