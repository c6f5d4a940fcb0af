"""Heavy modules are loaded by one thread at a time."""

import subprocess
import sys

TWO = """
from threading import Thread
from tracker.domain.loading import load_alone
errors = []
def load(module):
    try:
        load_alone(module)
    except BaseException as error:
        errors.append(error)
threads = [Thread(target=load, args=(one,)) for one in ("tracker.charts.funnel", "tracker.charts.catalogue") * 4]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not errors, errors
"""


def test_several_threads_may_ask_for_pictures_at_once() -> None:
    done = subprocess.run([sys.executable, "-c", TWO], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
