"""Workbooks for tests: small ones by openpyxl, hostile ones part by part."""

import base64
import zipfile
import zlib
from pathlib import Path

_NAMESPACE = "http://schemas.openxmlformats.org"
_TYPES = f"""<?xml version="1.0"?><Types xmlns="{_NAMESPACE}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
_RELS = f"""<?xml version="1.0"?><Relationships xmlns="{_NAMESPACE}/package/2006/relationships"><Relationship Id="rId1"
 Type="{_NAMESPACE}/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>"""
_BOOK = f"""<?xml version="1.0"?><workbook xmlns="{_NAMESPACE}/spreadsheetml/2006/main"
 xmlns:r="{_NAMESPACE}/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>
</workbook>"""

# An .xls with Jméno, Telefon, Narozeniny over Žofie Říhová, 777123456 (a number), 14 May 1990 (a date); zlib, base64.
_OLD_EXCEL = (
    "eNrtV11sFFUUPnf2p7NLaWcLVSywrihQaEsgJFqj2D9QMGoNVCVmoyzbWbqyf1lWQ0nQReQNEg0PakJiSGpiYuJPTPRBo+2TPGj0pQ8aTQov"
    "StBkNRpDtF2/c+ZOu6yt6RZC/OmZnLl3zv05957/+fKL0MTZd1vOUxXcRR6aKgfIX0FTQNP9sIgMTZsql8suubwI/yqY1C3r0Av9+YCs8zqt"
    "14BuF+G/Cbspi6dAEdpBGbR5GqZa4AZYTOV+81kzNc9584VF/gvnz/Gb47gHWO3/HOvZ/4PAJcB64FJgA7DRSQEUAjYBlwGXA5vFJohuBK4A"
    "3gRsAa7UfFfrljGC/i3ANZp2G9q1i/HmukLAhBb9Pvpw6WesctH9eVjEO94xsYsLwCjl2Db6Yql45HpBr5whpvgMozDSbegpOgNqA70t1I/k"
    "vU2sD9BNkU5t0XuNbjn7KXmvkXcD8foPZM3XQtlCYfpGrPxFcQJFdaqPYpSiJO1HHExiRgudY/96Tmawd6geGeFZVzMa9tbTCPvYfXbGzsdS"
    "YW+IXmf/GgZEO9LpaMfg4IQ41Aj9Ko7iwmiE6byn0H+ZH92okU7/O/oIZDebnNuc+aVq+oY56O1z0DfOQQ/MSieYg5zHO0M/beCjSGVuraJH"
    "2lDRL21T0SvtsmKdtMuLvvI+MfYTCNnjsouP9gzZduEk9lR4xpQJJBo4pegSPc4RvbRbWPlLHLmZtVvhV+JWWlJin/sEnmPSMYUMYY6qbry7"
    "KfyT5eQIE7ZsIgeYvyFN/EG9cg+dX+5PX8xkYfsDdspOZDPILg/F8tkjdiaZGa4ndVRlKQE/sXH9vepHGkJ98gxiUhl5yKSc18lDcbMZOKOu"
    "Zt0anKycoGZdEdTqcZlBXJLDQEguZmG7jr5Vly7c3tL1pNCLM783tJalTe3qGEbGvBtlRZu8n5e5brI7LrQX5L1uev33Xesr+q3T/VLXhor+"
    "WQSnAE5FohAD3NrVinr/8bF9E11uq+gRjJh0VK5N6lWzUd+0wWnkzenbNCzdb3dCjmoUmqqiTUpCd1I46S+FLzX9ZYicnC8lM3l/Dzgqmcnh"
    "9vfWT3ueNYJy7mb62GPQD/QwryvtdGRbMrXBsN6xQ2mz7OQttQo9ULJmKU0MCso6XsOlyD1GE73vd+I70d0iK6LV+kQuA8ABWNsBs3Ij5ZZD"
    "wb+rhRSqDU/QqaEs0xHmqDN0L9csDybj+eyhbKIQ2XE4bqcid97RMRDbb6dStlhVbzKR6Lya2k25GlwgTJVJVDDLvjRx4rWfL/cPWW++ZFLb"
    "+ve+YgW8oms7pUXKRr5T13lRLawhXe8VdM1X1HXfSW1uFycJudNZk83Zmdzw4RTzDOvxzXpvF/7Sf2JPy7oj36rK/rW+P1OM8c/Hz2xaaZ1+"
    "Gfdvv/zWdo4/VbSorlPd6GZV3PEB7VgMET3eqce7K2pnllVPLveonT+UzGaulBHLd+umLfRPhWv5/yfyq/Kh2dawTIsBp/8YuOfpICouPsfB"
    "ms/fBGkbWs7lGv6rvvO7ftIHvmlUuP04w1ML4u+p+Aebz5pVwF3TftqPetBesP6C4F/r/19Y/6vpooCexv3TqEtZ97tgBQnRCVMKyMNZUOaG"
    "Vs3fV4P8bwaem+a/HRzicgZbLLC283Qu4P63At9Y/P8X+BPtEiID"
)


def text_cell(reference: str, text: str) -> str:
    """Return a cell's XML; an empty reference leaves it out."""
    place = f' r="{reference}"' if reference else ""
    return f'<c{place} t="inlineStr"><is><t>{text}</t></is></c>'


def package(path: Path, rows: str, *, before: str = "", more: dict[str, bytes] | None = None) -> Path:
    """Write an .xlsx of one sheet from its rows' XML, with XML before the sheet and more parts if wanted."""
    sheet = f'<?xml version="1.0"?>{before}<worksheet xmlns="{_NAMESPACE}/spreadsheetml/2006/main"><sheetData>{rows}'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", _TYPES)
        file.writestr("_rels/.rels", _RELS % ("officeDocument", "xl/workbook.xml"))
        file.writestr("xl/workbook.xml", _BOOK)
        file.writestr("xl/_rels/workbook.xml.rels", _RELS % ("worksheet", "worksheets/sheet1.xml"))
        file.writestr("xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>")
        for name, data in (more or {}).items():
            file.writestr(name, data)
    return path


def old_excel(path: Path) -> Path:
    """Write an .xls, as Excel 97 did."""
    path.write_bytes(zlib.decompress(base64.b64decode("".join(_OLD_EXCEL))))
    return path
