/** Words that make a heading in percent the achievement: "Progress (%)", "ความก้าวหน้า (ร้อยละ)". */
export const PROGRESS_WORDS = /progress|complet|achiev|attain|ก้าวหน้า|สำเร็จ|บรรลุ/i;
