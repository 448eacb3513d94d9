"""Files: their bytes, and the file object as Slack describes it."""

import mimetypes

from sandbox.state import Sandbox
from sandbox.workspace import Json, make_id


def new_file(sandbox: Sandbox, name: str, user_id: str, content: bytes | None) -> Json:
    """Add a file to the workspace and return it.

    Its bytes are stored too, unless `content` is None because they follow later.
    """
    file_id = make_id("F")
    url = f"{sandbox.base_url}/upload/{file_id}"
    now = int(sandbox.workspace.clock.now())
    file: Json = {
        "id": file_id,
        "name": name,
        "title": name,
        "mimetype": mimetypes.guess_type(name)[0] or "application/octet-stream",
        "filetype": name.rsplit(".", 1)[-1].lower() if "." in name else "binary",
        "size": len(content or b""),
        "user": user_id,
        "created": now,
        "timestamp": now,
        "url_private": url,
        "url_private_download": url,
        "shares": {},
        "channels": [],
        "ims": [],
    }
    sandbox.workspace.files[file_id] = file
    if content is not None:
        sandbox.uploads[file_id] = content
    return file
