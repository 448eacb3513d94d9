"""Questions to a page of the probes, without the event loop."""

from http.client import HTTPConnection


def get_page(port: int, path: str, token: str = "") -> tuple[int, str]:
    """Ask without the event loop, as another process does."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers={"Authorization": f"Bearer {token}"} if token else {})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text
